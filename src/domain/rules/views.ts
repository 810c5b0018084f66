import { addDays, type PlainDate } from '../shared/plain-date'
import { packsOf, type Rulebook } from './book'
import { packOn } from './in-force'
import { numberText } from './number'
import { lawWords, numbersOf, ruleIn, type AnyPack, type PackKind } from './numbers'
import type { NumberView, PackView, PublishedView } from './view-schema'

type RulesView = { suggestion: PackView[]; motion: PackView[]; published: PublishedView[] }

/** Every version, the newest first, each number with where it comes from; and who published what. */
export function rulesViewOf(s: Rulebook, today: PlainDate): RulesView {
  return {
    suggestion: versionsOf(s, 'suggestion', today),
    motion: versionsOf(s, 'motion', today),
    published: [...s.published].reverse().map(({ by, revoked, ...told }) => ({
      ...told,
      by: by.name,
      ...(revoked && { revoked: { ...revoked, by: revoked.by.name } }),
    })),
  }
}

function versionsOf(s: Rulebook, kind: PackKind, today: PlainDate): PackView[] {
  const packs: readonly AnyPack[] = packsOf(s)[kind]
  const inForce = packOn(packs, today)
  const newestFirst = [...packs].sort((a, b) => (a.from < b.from ? 1 : -1))
  return newestFirst.map((pack, at) => {
    const next = newestFirst[at - 1]
    const version = s.published.find(({ id }) => id === pack.id)?.version
    return {
      id: pack.id,
      name: pack.name,
      ...(version !== undefined && { version }),
      from: pack.from,
      ...(next && { until: addDays(next.from, -1) }),
      state: pack === inForce ? 'inForce' : pack.from > today ? 'coming' : 'past',
      numbers: numbersIn(pack, kind),
    }
  })
}

function numbersIn(pack: AnyPack, kind: PackKind): NumberView[] {
  const numbers = numbersOf(kind).map(([key, { label, about, editor }]) => {
    const { value, basis, source } = ruleIn(pack, key)
    return { key, label, about, text: numberText(editor, value), value, basis, source }
  })
  if (kind === 'suggestion') return numbers
  const words = Object.entries(lawWords).map(([key, { label, text }]) => {
    const { basis, source } = ruleIn(pack, key)
    return { key, label, about: '法律写明，不能修改', text, basis, source }
  })
  return [...numbers, ...words]
}
