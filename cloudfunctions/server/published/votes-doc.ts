/**
 * Who of a sixteenth of all said what of one case. A person is a digest under a key of this very document: nobody can
 * be followed from case to case, and no openid is kept.
 */
export type VotesDoc = {
  _id: string
  case: string
  key: string
  rev: number
  /** The sum on the page does not know of this version yet. */
  uncounted: boolean
  voters: Record<string, boolean>
}
