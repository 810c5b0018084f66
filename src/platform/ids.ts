/** 128 random bits as 32 hex digits: the id of one attempt to do one thing. */
export function newRequestId(): string {
  return Array.from({ length: 8 }, word).join('')
}

// Ids must not collide; they are no secret, so the plain generator is enough and runs on every base library.
function word(): string {
  return Math.floor(Math.random() * 0x10000)
    .toString(16)
    .padStart(4, '0')
}
