import type { Hash } from '../shared/hash-chain'
import { yearOf } from '../shared/plain-date'
import { caseNo, digestOf, letterLines, lineDigest, lineSalt, type LetterLine } from './letter'
import type { Redaction, Suggestion } from './suggestion'
import type { Reply } from './reply'

/** A line as citizens get it: the text with the salt that lets them check it, or the reason it is hidden. */
export type PublicLine =
  | { kind: LetterLine['kind']; text: string; salt: string }
  | { kind: LetterLine['kind']; hidden: Redaction['code']; digest: string }

const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ' // no 0 1 I O, easy to read aloud

/** 核验码 WJ26-047-7K3M: year, number, and a check part drawn from what was signed. */
export function verificationCode(s: Suggestion, reply: Reply, hash: Hash): string {
  const bits = hash(`${s.id}:${reply.digest}`)
  const tail = [0, 2, 4, 6].map((at) => ALPHABET[parseInt(bits.slice(at, at + 2), 16) % 32]).join('')
  const year = String(yearOf(s.number?.on ?? reply.on)).slice(2)
  return `WJ${year}-${caseNo(s)}-${tail}`
}

/** The lines of a letter that are always hidden from the public: whom to telephone is between the unit and the deputy. */
export function alwaysHidden(lines: readonly LetterLine[], letter: number): Redaction[] {
  return lines.flatMap((line, index) =>
    line.kind === 'contact' ? [{ letter, line: index, code: 'privacy' as const }] : [],
  )
}

export function publicLines(
  s: Suggestion,
  reply: Reply,
  hidden: readonly Pick<Redaction, 'line' | 'code'>[],
  hash: Hash,
): PublicLine[] {
  return letterLines(s, reply).map((line, index) => {
    const salt = lineSalt(reply.salt, index, hash)
    const redaction = hidden.find((candidate) => candidate.line === index)
    if (!redaction) return { kind: line.kind, text: line.text, salt }
    return { kind: line.kind, hidden: redaction.code, digest: lineDigest(salt, line.text, hash) }
  })
}

type ShownLine = { text: string; salt: string } | { hidden: string; digest: string }

// Of any other shape, a salt could swallow the beginning of its text, and one digest several lines.
const LINE_SALT = /^[0-9a-f]{32}$/
const LINE_DIGEST = /^[0-9a-f]{64}$/

/** Whether the published lines are the lines that were signed. */
export function linesMatch(lines: readonly ShownLine[], digest: string, hash: Hash): boolean {
  if (!lines.every((line) => ('hidden' in line ? LINE_DIGEST.test(line.digest) : LINE_SALT.test(line.salt))))
    return false
  const digests = lines.map((line) =>
    'hidden' in line ? line.digest : lineDigest(line.salt, line.text, hash),
  )
  return digestOf(digests, hash) === digest
}
