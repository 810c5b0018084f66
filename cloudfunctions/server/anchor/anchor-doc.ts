import type { Anchor, Head } from '@/domain/lifecycle/anchor'

/** The anchor of one congress and day, with the heads it was made from. */
export type AnchorDoc = Anchor & {
  _id: string
  congress: string
  heads: Head[]
  /** The cases under it, for finding the anchors of one. */
  cases: string[]
}
