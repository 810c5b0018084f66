export const attachmentTypes = { jpg: '图片', png: '图片', pdf: 'PDF', docx: 'Word', doc: 'Word' } as const
export type AttachmentType = keyof typeof attachmentTypes

export const MOST_ATTACHMENTS = 9
export const MOST_ATTACHMENT_BYTES = 10 * 1024 * 1024

/** A file that came through the checks; `sha256` is of what is kept, and the record holds it. */
export type Attachment = {
  id: string
  name: string
  type: AttachmentType
  size: number
  fileId: string
  sha256: string
}
