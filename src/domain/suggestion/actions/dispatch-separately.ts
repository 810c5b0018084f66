import { count, form, id, listOf, maybeText } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction, unitIn } from '../define'
import { governmentOffice } from '../who'

/** 分办：内容可以分开的，各单位就各自的诉求分别答复（青岛等地）。 Every ask has exactly one unit. */
export const dispatchSeparately = defineAction({
  label: '分别办理',
  from: ['assigning'],
  by: governmentOffice,
  unless: (s) => {
    if (!s.handedOverOn) return refuse('too-early', '代表工委还没有交办，交办后才能分办')
    return s.content.asks.length < 2
      ? refuse('not-allowed', '只有一条诉求，不能分开办理，请指定主办单位')
      : undefined
  },
  input: form({
    units: listOf(
      '分办单位',
      form(
        {
          unit: id('单位'),
          asks: listOf('诉求', count('诉求编号', { max: 20 }), { min: 1, max: 20 }),
        },
        '分办',
      ),
      { min: 2, max: 8 },
    ),
    note: maybeText('分办意见', 300),
  }),
  decide: (s, { units: wanted, note }, { units }) => {
    const chosen = wanted.map(({ unit, asks }) => ({ unit: unitIn(units, unit), asks }))
    if (chosen.some(({ unit }) => !unit)) return refuse('not-found-inside', '没有这个单位，请重新选择')
    if (new Set(wanted.map(({ unit }) => unit)).size < wanted.length)
      return refuse('bad-input', '同一个单位选了两次，请合并')
    const given = wanted.flatMap(({ asks }) => asks)
    if (given.some((number) => number > s.content.asks.length))
      return refuse('bad-input', '没有这条诉求，请重新勾选')
    if (new Set(given).size < given.length) return refuse('bad-input', '同一条诉求分给了两个单位，请只留一个')
    const left = s.content.asks.flatMap((_ask, index) => (given.includes(index + 1) ? [] : [index + 1]))
    if (left.length > 0) return refuse('incomplete', `诉求 ${left.join('、')} 还没有分到单位`)
    return [
      {
        type: 'dispatchedSeparately',
        units: chosen.flatMap(({ unit, asks }) =>
          unit ? [{ unit, asks: [...asks].sort((a, b) => a - b) }] : [],
        ),
        note,
      },
    ]
  },
})
