export type OpenableFile = {
  name: string
  type: string
  base64?: string | undefined
  link?: string | undefined
}

/** Hands the file to the browser, which keeps it as a download. */
export function openFile({ name, base64, link }: OpenableFile): Promise<boolean> {
  const address = link ?? URL.createObjectURL(new Blob([bytesOf(base64 ?? '')]))
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.rel = 'noopener'
  anchor.click()
  if (link === undefined) setTimeout(() => URL.revokeObjectURL(address), 60_000)
  return Promise.resolve(true)
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
}
