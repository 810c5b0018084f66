import fc from 'fast-check'
import { letterLines, lineDigest, lineSalt } from '@/domain/suggestion/letter'
import { linesMatch, publicLines, verificationCode, type PublicLine } from '@/domain/suggestion/publication'
import { repliesInForce } from '@/domain/suggestion/suggestion'
import { author } from '../../support/cast'
import { sha256 } from '../../support/holidays'
import { answered, CONTACT_NAME, PHONE } from '../../support/inputs'
import { situations } from '../../support/situations'
import { issued, published, rated, readiedWith, tillReplied, tillTalked } from '../../support/steps'
import { given, type Story } from '../../support/story'

const answers = answered().map((one) => ({ ...one, text: `夜间 20:00 起开放，每天: ${one.ask} 次` }))
const story = given(tillTalked, readiedWith({ answers }), issued, rated, published)

function signedReply({ state }: Story) {
  const reply = repliesInForce(state)[0]
  if (!reply) throw new Error('没有答复')
  return reply
}

const reply = signedReply(story)
const hidden = story.state.publication?.state === 'published' ? story.state.publication.hidden : []
const lines = publicLines(story.state, reply, hidden, sha256)
const matches = (changed: readonly PublicLine[], digest = reply.digest) => linesMatch(changed, digest, sha256)

test('公开的每一行，都与签发的原文对得上', () => {
  expect(matches(lines)).toBe(true)
  expect(lines.filter((line) => 'hidden' in line)).toHaveLength(1)
})

test('多遮几行，其余各行仍对得上', () => {
  const more = [{ line: 5, code: 'privacy' as const }, ...hidden]
  expect(matches(publicLines(story.state, reply, more, sha256))).toBe(true)
})

const at = fc.nat({ max: lines.length - 1 })
const replaceAt = (index: number, change: (line: PublicLine) => PublicLine) =>
  lines.map((line, place) => (place === index ? change(line) : line))

/** Moves characters over a colon from the text into the salt: the same bytes are hashed, another text is shown. */
function shiftIntoSalt(line: PublicLine): PublicLine {
  if ('hidden' in line) return line
  const [head = '', ...rest] = line.text.split(':')
  return rest.length > 0 ? { ...line, salt: `${line.salt}:${head}`, text: rest.join(':') } : line
}

const digestIn = (line: PublicLine) =>
  'hidden' in line ? line.digest : lineDigest(line.salt, line.text, sha256)

const tampering: fc.Arbitrary<PublicLine[]> = fc.oneof(
  fc
    .tuple(at, fc.string({ minLength: 1 }))
    .map(([index, extra]) =>
      replaceAt(index, (line) =>
        'hidden' in line ? { ...line, digest: extra } : { ...line, text: line.text + extra },
      ),
    ),
  at.map((index) =>
    replaceAt(index, (line) => ('hidden' in line ? line : { ...line, text: line.text.slice(1) })),
  ),
  at.map((index) =>
    replaceAt(index, (line) => ('hidden' in line ? line : { ...line, text: ` ${line.text}` })),
  ),
  at.map((index) =>
    replaceAt(index, (line) => ('hidden' in line ? line : { ...line, salt: sha256(line.salt).slice(0, 32) })),
  ),
  at.map((index) => replaceAt(index, shiftIntoSalt)),
  at.map((index) => lines.filter((_line, place) => place !== index)),
  fc
    .tuple(at, at)
    .map(([a, b]) =>
      lines.map((line, place) =>
        place === a ? (lines[b] ?? line) : place === b ? (lines[a] ?? line) : line,
      ),
    ),
  fc
    .tuple(at, at)
    .map(([from, to]) =>
      lines.flatMap((line, place) => (place === to ? [lines[from] ?? line, line] : [line])),
    ),
  // Several lines folded into one "hidden" line.
  fc.nat({ max: lines.length - 2 }).map((index) => [
    ...lines.slice(0, index),
    {
      kind: 'paragraph' as const,
      hidden: 'other' as const,
      digest: lines.slice(index).map(digestIn).join('\n'),
    },
  ]),
)

test('改一个字、换一行、删一行、加一行、并几行、挪到盐里，都对不上', () => {
  fc.assert(
    fc.property(tampering, (changed) => {
      fc.pre(JSON.stringify(changed) !== JSON.stringify(lines))
      return !matches(changed)
    }),
    { numRuns: 500, seed: 20260422 },
  )
})

test('换一份签发摘要，对不上', () => {
  expect(matches(lines, sha256('别的答复'))).toBe(false)
  expect(matches([], reply.digest)).toBe(false)
})

test('从公开的内容猜不出遮住的电话：那一行的摘要加了不公开的盐', () => {
  const letter = letterLines(story.state, reply)
  const line = letter.findIndex(({ kind }) => kind === 'contact')
  const text = letter[line]?.text ?? ''
  const shown = lines[line]
  if (!shown || !('hidden' in shown)) throw new Error('电话没有遮住')
  expect(text).toContain(PHONE)
  const salts = lines.flatMap((one) => ('salt' in one ? [one.salt] : []))
  const guesses = [
    text,
    PHONE,
    CONTACT_NAME,
    ...['', reply.digest, ...salts].map((salt) => `${salt}:${text}`),
  ]
  expect(guesses.map(sha256)).not.toContain(shown.digest)
  expect(shown.digest).toBe(lineDigest(lineSalt(reply.salt, line, sha256), text, sha256))
  expect(JSON.stringify(lines)).not.toContain(reply.salt)
  expect(JSON.stringify(lines)).not.toContain(lineSalt(reply.salt, line, sha256))
})

test('每一行的盐都不同，一样的字也看不出一样', () => {
  const salts = letterLines(story.state, reply).map((_line, index) => lineSalt(reply.salt, index, sha256))
  expect(new Set(salts).size).toBe(salts.length)
})

test('同样的答复签发两次，摘要不同，认不出来', () => {
  const other = signedReply(given(tillTalked, readiedWith(), readiedWith({ answers }), issued))
  expect(other.answers).toEqual(reply.answers)
  expect(other.digest).not.toBe(reply.digest)
})

test('核验码好念好认：年份、编号、四个不易混的字', () => {
  const code = verificationCode(story.state, reply, sha256)
  expect(code).toMatch(/^WJ26-047-[2-9A-HJ-NP-Z]{4}$/)
  expect(story.state.publication?.code).toBe(code)
  expect(story.seenBy(author).publication?.code).toBe(code)
})

test('核验码随签发的内容而变，同一份答复总是同一个码', () => {
  const other = signedReply(situations.待评价)
  expect(verificationCode(situations.待评价.state, other, sha256)).not.toBe(story.state.publication?.code)
  expect(verificationCode(situations.待评价.state, other, sha256)).toBe(
    verificationCode(situations.落实中.state, signedReply(situations.落实中), sha256),
  )
})

test('签发的摘要是六十四位十六进制，人人看到的是同一个', () => {
  expect(reply.digest).toMatch(/^[0-9a-f]{64}$/)
  expect(signedReply(given(tillReplied, rated)).digest).toBe(signedReply(given(tillReplied)).digest)
})
