import { answerObjection, confirmStatement, objectStatement } from './answer-statement'
import { appeal } from './appeal'
import { decideAppeal } from './decide-appeal'
import { declare } from './declare'
import { enter } from './enter'
import { issueStatement } from './issue-statement'
import { markRead } from './mark-read'
import { confirmDeclaration, reviewDeclaration } from './review-declaration'

/** Every verb of a deputy's year. */
export const actions = {
  declare,
  appeal,
  markRead,
  confirmStatement,
  objectStatement,
  reviewDeclaration,
  confirmDeclaration,
  decideAppeal,
  issueStatement,
  answerObjection,
  enter,
}

export type Verb = keyof typeof actions
