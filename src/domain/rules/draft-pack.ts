import type { Rule } from '../calendar/deadline'
import { isSame } from '../shared/canonical'
import { addMonths, spokenDay, type PlainDate } from '../shared/plain-date'
import { isRefusal, refuse, type Refusal } from '../shared/refusal'
import type { RulePack as MotionPack } from '../motion/rulebook'
import type { RulePack as SuggestionPack } from '../suggestion/rulebook'
import { builtIn, packsOf, type Change, type Rulebook } from './book'
import type { KindedPack } from './define'
import { packOn } from './in-force'
import { askedOf, numberText, readNumber, type NumberValue } from './number'
import {
  numberOf,
  numbersOf,
  packKinds,
  ruleIn,
  type AnyPack,
  type NumberSpec,
  type PackKind,
} from './numbers'
import type { PackInput } from './pack-input'

/** A version may be prepared for the session after next, not for another generation. */
const MOST_MONTHS_AHEAD = 36

export type Draft = KindedPack & { version: number; changes: Change[] }

/** The pack this input makes beside those there are, and what it changes; or the sentence why it cannot be. */
export function draftPack(s: Rulebook, input: PackInput, today: PlainDate): Draft | Refusal {
  const { kind, from } = input
  const newest = packOn<AnyPack>(packsOf(s)[kind], FAR)
  const wrongDay = dayFault(kind, from, newest, today)
  if (wrongDay) return wrongDay
  const law = packOn<AnyPack>(builtIn[kind], from)
  const rules = rulesFrom(input, law)
  if (isRefusal(rules)) return rules
  const version = s.published.filter((one) => one.kind === kind).length + 1
  const head = { id: `${s.congress}:${kind}:${version}`, name: input.name, from }
  // The law in words comes with `law`; every number of the table was read by the editor of its key.
  const pack = { ...law, ...rules, ...head } as unknown as SuggestionPack & MotionPack
  const incoherent = kind === 'suggestion' ? extensionFault(pack) : undefined
  if (incoherent) return incoherent
  const changes = changesOf(kind, newest, pack)
  if (changes.length === 0)
    return refuse('already-done', `各项数目与《${newest.name}》没有差别，不必另立版本`)
  return { kind, pack, version, changes }
}

const FAR = '9999-12-31' as PlainDate // a real day, after every other

function dayFault(
  kind: PackKind,
  from: PlainDate,
  newest: { name: string; from: PlainDate },
  today: PlainDate,
): Refusal | undefined {
  if (from <= today)
    return refuse('too-early', '新规则只能从以后的日子起用，已经开始的事项不变；请把生效日期改到明天以后')
  if (from > addMonths(today, MOST_MONTHS_AHEAD))
    return refuse('bad-input', '生效日期不能在三年以后，请检查年份')
  const since = spokenDay(newest.from, today)
  if (from === newest.from)
    return refuse('bad-input', `${packKinds[kind]}规则《${newest.name}》也从 ${since} 起用，同一天只能有一版`)
  return from < newest.from
    ? refuse('bad-input', `生效日期早于最新一版《${newest.name}》（${since} 起），请改到这天以后`)
    : undefined
}

function rulesFrom({ kind, numbers }: PackInput, law: AnyPack): Record<string, Rule<NumberValue>> | Refusal {
  if (!Object.keys(numbers).every((key) => numberOf(kind, key)))
    return refuse('bad-input', `有一项数目不在${packKinds[kind]}规则里，没有保存，请刷新后重试`)
  const rules: Record<string, Rule<NumberValue>> = {}
  for (const [key, spec] of numbersOf(kind)) {
    const given = numbers[key]
    if (!given) return refuse('incomplete', `缺少“${spec.label}”，请补上后再提交`)
    const rule = ruleFrom(spec, given, ruleIn(law, key))
    if (isRefusal(rule)) return rule
    rules[key] = rule
  }
  return rules
}

/** Nobody says of a number that it is law or a default: it is, when it is the one that stands there; else it is local. */
function ruleFrom(
  { label, editor, unlawful }: NumberSpec,
  { value: raw, source }: PackInput['numbers'][string],
  law: Rule<NumberValue>,
): Rule<NumberValue> | Refusal {
  const value = readNumber(editor, raw)
  if (value === undefined) return refuse('bad-input', `“${label}”应是${askedOf(editor)}`)
  const against = law.basis === 'law' ? unlawful?.(value, law.value) : undefined
  if (against) return refuse('not-allowed', `${law.source}。“${label}”${against}`)
  const same = isSame(value, law.value)
  if (same && (law.basis === 'law' || source === '')) return law
  return [...source].length < 4
    ? refuse('incomplete', `改了“${label}”，请写明依据的本级规定和条款，不少于 4 个字`)
    : { value, basis: 'local', source }
}

function extensionFault({ reply, extendedReply }: SuggestionPack): Refusal | undefined {
  const months = (rule: SuggestionPack['reply']) => (rule.value as { months: number }).months // their editor knows months alone
  return months(extendedReply) < months(reply)
    ? refuse('bad-input', '“最长答复期限”不能短于“答复期限”，请检查')
    : undefined
}

function changesOf(kind: PackKind, before: AnyPack, after: AnyPack): Change[] {
  return numbersOf(kind).flatMap(([key, { label, editor }]) => {
    const [was, is] = [ruleIn(before, key), ruleIn(after, key)]
    if (isSame(was, is)) return []
    const say = ({ value, source }: Rule<NumberValue>) => `${numberText(editor, value)}（${source}）`
    return [{ label, before: say(was), after: say(is) }]
  })
}
