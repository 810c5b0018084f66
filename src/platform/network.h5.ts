/** Runs whenever the browser says that it is connected again; answers how to stop. */
export function onConnected(callback: () => void): () => void {
  window.addEventListener('online', callback)
  return () => window.removeEventListener('online', callback)
}
