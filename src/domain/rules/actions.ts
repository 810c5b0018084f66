import { form, id, text } from '../shared/fields'
import { isRefusal, refuse } from '../shared/refusal'
import { defineAction, deputyOffice, type RulesMachine } from './define'
import { draftPack } from './draft-pack'
import { packInput } from './pack-input'

const publishPack = defineAction({
  label: '发布规则',
  from: ['inForce'],
  by: deputyOffice,
  input: packInput,
  decide: (s, input, { today }) => {
    const draft = draftPack(s, input, today)
    return isRefusal(draft) ? draft : [{ type: 'packPublished', note: input.note, ...draft }]
  },
})

/** Before its first day no case goes by it; from that day on it is history. */
const revokePack = defineAction({
  label: '撤销未生效的规则',
  from: ['inForce'],
  by: deputyOffice,
  input: form({ id: id('版本'), reason: text('撤销理由', { min: 4, max: 200 }) }),
  decide: (s, { id: wanted, reason }, { today }) => {
    const told = s.published.find((one) => one.id === wanted)
    if (!told) return refuse('not-found-inside', '没有找到这一版规则，系统预置的规则不能撤销')
    if (told.revoked) return refuse('already-done', '这一版规则已经撤销')
    const pack = [...s.suggestion, ...s.motion].find((one) => one.id === wanted)
    if (pack && pack.from <= today)
      return refuse('too-late', `《${pack.name}》已经生效，不能撤销；要改的请另立新版`)
    return [{ type: 'packRevoked', kind: told.kind, id: wanted, reason }]
  },
})

export const rulesActions = { publishPack, revokePack }

export const rulesMachine: RulesMachine = { actions: rulesActions, stageLabel: () => '执行中' }
