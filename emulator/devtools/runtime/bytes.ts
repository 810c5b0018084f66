/** Bytes and base64 with what both a browser and jsdom have. */
export function base64ToBytes(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}

export function bytesToBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** UTF-8 without TextDecoder, which jsdom lacks. */
export function bytesToText(bytes: Uint8Array): string {
  let escaped = ''
  for (const byte of bytes) escaped += `%${byte.toString(16).padStart(2, '0')}`
  return decodeURIComponent(escaped)
}

export function textToBytes(text: string): Uint8Array {
  const binary = unescape(encodeURIComponent(text))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
