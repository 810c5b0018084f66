/** Longer than a saving takes; a network that hangs must not keep anybody from writing. */
const PATIENCE_MS = 8000

let saving: Promise<unknown> = Promise.resolve()

/** A page of a draft was left while this saving was on its way. */
export function leftSaving(last: Promise<unknown>): void {
  saving = Promise.allSettled([saving, last])
}

/** Settles when all that was left has arrived: a draft opened again shows what was last written, not what came first. */
export async function untilSaved(): Promise<void> {
  let bell: ReturnType<typeof setTimeout> | undefined
  const patience = new Promise((resolve) => (bell = setTimeout(resolve, PATIENCE_MS)))
  await Promise.race([saving, patience])
  clearTimeout(bell)
}
