import type { AttachmentType } from '@/domain/suggestion/attachment'
import { zipEntries } from './zip'

const starts = (content: Buffer, hex: string) => content.subarray(0, hex.length / 2).toString('hex') === hex

/** What a file is by what it holds; its name says nothing. undefined: nothing that is taken here. */
export function kindOf(content: Buffer): AttachmentType | undefined {
  if (starts(content, 'ffd8ff')) return 'jpg'
  if (starts(content, '89504e470d0a1a0a')) return 'png'
  if (starts(content, '255044462d')) return 'pdf'
  if (starts(content, 'd0cf11e0a1b11ae1'))
    return content.includes(Buffer.from('WordDocument', 'utf16le')) ? 'doc' : undefined
  const names = starts(content, '504b0304') ? zipEntries(content)?.map(({ name }) => name) : undefined
  // A document that carries a program is none.
  return names?.includes('word/document.xml') && !names.some((name) => /vbaProject/i.test(name))
    ? 'docx'
    : undefined
}
