import { nothing } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction, sessionOf } from '../define'
import { proposers } from '../motion'
import { closedForMotions } from '../session'
import { textGap } from '../text'
import { tooFew } from '../threshold'
import { lead } from '../who'

/** 《地方组织法》第二十二条：县级以上十人以上、乡镇五人以上联名，可以提出议案。 */
export const submit = defineAction({
  label: '提交议案',
  from: ['cosigning'],
  by: lead,
  unless: (s, ctx) =>
    closedForMotions(sessionOf(s, ctx), ctx) ?? textGap(s.content, ctx.rules) ?? tooFew(s, ctx.rules),
  input: nothing,
  decide: (s, _input, { rules }) =>
    s.digest
      ? [{ type: 'submitted', pack: rules.id, digest: s.digest, proposers: proposers(s).length }]
      : refuse('incomplete', '请先邀请代表联名'),
})
