import type { Attachment } from '@/domain/suggestion/attachment'

/** A file kept by its owner; a case that is given its id takes it from here. */
export type FileDoc = Attachment & {
  _id: string
  owner: string
  at: number
  /** When to look whether it came into a case; absent once it has. */
  lookAt?: number
  /** It came into none: no case takes it any more, and soon it is gone. */
  dropped?: number
}
