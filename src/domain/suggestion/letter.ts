import type { Hash } from '../shared/hash-chain'
import { spelledDay } from '../shared/plain-date'
import { outcomes, type Reply } from './reply'

/** One line of an official reply letter, in reading order. */
export type LetterLine = {
  kind: 'org' | 'documentNo' | 'title' | 'to' | 'paragraph' | 'org-end' | 'date' | 'contact' | 'copy'
  text: string
}

/** What of a case its letter quotes: a case has it, and so has a view of it. */
export type LetterCase = {
  number?: { no: number; session: string } | undefined
  author: { name: string }
  content: { title: string; asks: readonly string[] }
}

/** What of a reply its letter says. */
export type LetterReply = Pick<
  Reply,
  'answers' | 'promises' | 'together' | 'classReason' | 'contactName' | 'contactPhone' | 'documentNo' | 'on'
> & { unit: { name: string } }

const OPENING_LINES = 5

/** Where the n-th answer stands, counted from 0; the promises, if there are any, follow the last answer. */
export const answerLine = (index: number) => OPENING_LINES + index

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

function numeral(n: number): string {
  if (n <= 10) return NUMERALS[n - 1] ?? String(n)
  if (n < 20) return `十${NUMERALS[n - 11] ?? ''}`
  return `${NUMERALS[Math.floor(n / 10) - 1] ?? ''}十${n % 10 ? (NUMERALS[(n % 10) - 1] ?? '') : ''}`
}

/** The letter as it is previewed, signed, delivered and hashed: one text for all four. */
export function letterLines(s: LetterCase, reply: LetterReply): LetterLine[] {
  const together = reply.together.length > 0 ? `经会同${reply.together.join('、')}研究` : '经研究'
  const paragraph = (text: string): LetterLine => ({ kind: 'paragraph', text })
  return [
    { kind: 'org', text: reply.unit.name },
    { kind: 'documentNo', text: reply.documentNo },
    { kind: 'title', text: `关于${s.number?.session ?? ''}第${caseNo(s)}号建议的答复` },
    { kind: 'to', text: `${s.author.name}：` },
    paragraph(`您提出的“${s.content.title}”收悉，${together}，现答复如下。`),
    ...reply.answers.map((answer, index) => {
      const reason = answer.reason ? `未采纳部分：${answer.reason}` : ''
      return paragraph(
        `${numeral(index + 1)}、关于“${s.content.asks[answer.ask - 1] ?? ''}”。${outcomes[answer.outcome]}。${answer.text}${reason}`,
      )
    }),
    ...(reply.promises.length > 0
      ? [
          paragraph(
            `我单位承诺：${reply.promises
              .map((promise) => `${promise.what}（${promise.measure}），${spelledDay(promise.due)}前完成`)
              .join('；')}。`,
          ),
        ]
      : []),
    ...(reply.classReason ? [paragraph(reply.classReason)] : []),
    paragraph('感谢您对我们工作的关心和支持。'),
    { kind: 'org-end', text: reply.unit.name },
    { kind: 'date', text: spelledDay(reply.on) },
    { kind: 'contact', text: `联系人：${reply.contactName}　电话：${reply.contactPhone}` },
    { kind: 'copy', text: '抄送：区人大常委会代表工作委员会，区政府办公室。' },
  ]
}

/** 第 047 号: three digits, as on paper. */
export function caseNo(s: Pick<LetterCase, 'number'>): string {
  return String(s.number?.no ?? '').padStart(3, '0')
}

/**
 * Each line is hashed with a salt of its own, so that a hidden line (a telephone number, say) cannot be guessed
 * from its digest, while every visible line can be checked by anyone.
 */
export function lineSalt(salt: string, line: number, hash: Hash): string {
  return hash(`${salt}:${line}`).slice(0, 32)
}

export function lineDigest(lineSaltHex: string, text: string, hash: Hash): string {
  return hash(`${lineSaltHex}:${text}`)
}

/** What the head signs: one digest over all line digests. */
export function letterDigest(lines: readonly LetterLine[], salt: string, hash: Hash): string {
  return digestOf(
    lines.map((line, index) => lineDigest(lineSalt(salt, index, hash), line.text, hash)),
    hash,
  )
}

export function digestOf(lineDigests: readonly string[], hash: Hash): string {
  return hash(lineDigests.join('\n'))
}
