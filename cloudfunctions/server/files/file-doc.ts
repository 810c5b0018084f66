import type { Attachment } from '@/domain/suggestion/attachment'

/** A file kept by its owner; a case that is given its id takes it from here. */
export type FileDoc = Attachment & { _id: string; owner: string; at: number }
