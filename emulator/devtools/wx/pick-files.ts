import { bytesToBase64 } from '../runtime/bytes'
import { Fail } from './call'

type Picked = { name: string; type: string; base64: string }

/** Lets whoever sits at the browser pick files. Where there is nobody, the API must be mocked, and says so. */
export function pickFiles(accept: string, most: number): Promise<Picked[]> {
  if (/jsdom/i.test(navigator.userAgent))
    throw new Fail('nobody can pick a file here: answer with mockWxMethod')
  return new Promise((resolve) => {
    const field = document.createElement('input')
    field.type = 'file'
    field.accept = accept
    field.multiple = most > 1
    field.addEventListener('cancel', () => resolve([]))
    field.addEventListener('change', () => {
      void Promise.all(
        Array.from(field.files ?? [])
          .slice(0, most)
          .map(read),
      ).then(resolve)
    })
    field.click()
  })
}

async function read(file: File): Promise<Picked> {
  return { name: file.name, type: file.type, base64: bytesToBase64(new Uint8Array(await file.arrayBuffer())) }
}
