/** A one-time code; its id is the hash of the code, which nobody keeps. */
export type InvitationDoc = {
  _id: string
  person: string
  congress: string
  by: string
  at: number
  /** The openid that used it; empty while it is open. */
  usedBy: string
}
