import { currentOpenid } from './identity'
import { newRequestId } from './ids'
import { Offline } from './offline'

export type PickedFile = { name: string; size: number; send: (personId: string) => Promise<string> }

/** Files from this computer. Never answers when the person closes the window without choosing. */
export function pickFiles(extensions: readonly string[], most: number): Promise<PickedFile[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = most > 1
    input.accept = extensions.map((extension) => `.${extension}`).join(',')
    input.style.display = 'none'
    input.addEventListener('change', () => {
      input.remove()
      resolve([...(input.files ?? [])].slice(0, most).map(picked))
    })
    document.body.append(input)
    input.click()
  })
}

function picked(file: File): PickedFile {
  const extension = /\.[a-z]{1,5}$/.exec(file.name.toLowerCase())?.[0] ?? ''
  return {
    name: file.name,
    size: file.size,
    send: (personId) => send(file, `incoming/${personId}/${newRequestId()}${extension}`),
  }
}

async function send(file: File, path: string): Promise<string> {
  const door = DEMO ? '/local/upload' : '/web/upload'
  try {
    const response = await fetch(`${door}?path=${encodeURIComponent(path)}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-desk': '1',
        ...(DEMO ? { 'X-Local-Openid': currentOpenid() } : {}),
      },
      credentials: 'same-origin',
      body: file,
    })
    const answer: unknown = await response.json()
    if (typeof answer === 'object' && answer !== null && 'fileID' in answer) return String(answer.fileID)
  } catch {
    // Told below.
  }
  throw new Offline()
}
