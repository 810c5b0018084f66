/**
 * Sends what is said within one turn of the event loop as one message: waking the other thread costs more than most
 * answers, and under load many come in a turn. What cannot be copied to the other thread does not hold up the rest.
 */
export function batched<T>(
  send: (items: T[]) => void,
  unsendable: (item: T, why: unknown) => void,
): (item: T) => void {
  let waiting: T[] = []
  const trySend = (items: T[]): void => {
    try {
      send(items)
    } catch (error) {
      const [only] = items
      if (items.length === 1 && only !== undefined) unsendable(only, error)
      else for (const item of items) trySend([item])
    }
  }
  return (item) => {
    waiting.push(item)
    if (waiting.length > 1) return
    setImmediate(() => {
      const items = waiting
      waiting = []
      trySend(items)
    })
  }
}
