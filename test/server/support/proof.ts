import { newId, type House } from './house'

/** A document that a deputy of the demo uploads and that came through the checks, as its id. */
export async function proof(
  house: House,
  letters = 'jia',
  content = Buffer.from('%PDF-1.7\n'),
): Promise<string> {
  const kept = await uploads(house, letters, content, '走访记录.pdf')
  if (!kept.ok) throw new Error(`本应收下，却被拒绝：${kept.message}`)
  return (kept.data as unknown as { id: string }).id
}

/** Through the storage and the checks, the way the app does it. */
export async function uploads(house: House, letters: string, content: Buffer, name: string) {
  const file = await house.files.write(`incoming/daibiao-${letters}/${newId()}.bin`, content)
  return house.as(`demo-daibiao-${letters}`).api('attachment.keep', { file, name })
}
