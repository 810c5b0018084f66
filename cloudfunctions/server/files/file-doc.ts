import type { Attachment } from '@/domain/suggestion/attachment'

/** A file kept by its owner; a case that is given its id takes it from here. */
export type FileDoc = Attachment & {
  _id: string
  owner: string
  at: number
  /** `open` until a case asks for it; `closed`: none did, no case takes it any more, and soon it is gone. */
  waiting?: 'open' | 'closed'
  /** When it has waited long enough. */
  lookAt?: number
}
