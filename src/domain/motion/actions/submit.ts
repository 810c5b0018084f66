import { nothing } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction, named, sessionOf } from '../define'
import { signed } from '../motion'
import { closedForMotions } from '../session'
import { textGap } from '../text'
import { countOf, tooFew } from '../threshold'
import { lead } from '../who'

/** 《地方组织法》第二十二条：县级以上十人以上、乡镇五人以上联名，可以提出议案。 */
export const submit = defineAction({
  label: '提交议案',
  from: ['cosigning'],
  by: lead,
  unless: (s, ctx) =>
    closedForMotions(sessionOf(s, ctx), ctx) ?? textGap(s.content, ctx.rules) ?? tooFew(s, ctx.rules),
  input: nothing,
  decide: (s, _input, { rules, deputies }) => {
    if (!s.digest) return refuse('incomplete', '请先邀请代表联名')
    const gone = signed(s).filter(({ deputy }) => !named(deputies, deputy.id))
    const { have, need } = countOf(s, rules)
    const left = have - gone.length
    const names = gone.map(({ deputy }) => deputy.name).join('、')
    if (left < need)
      return refuse(
        'incomplete',
        `${names}已离任，不计入联名，还差 ${need - left} 人。依据${rules.proposers.source}`,
      )
    return [
      {
        type: 'submitted',
        pack: rules.id,
        digest: s.digest,
        proposers: left,
        left: gone.map(({ deputy }) => deputy.id),
      },
    ]
  },
})
