import type { ComponentType } from 'react'
import { assignLeadingLeader } from '@/domain/suggestion/actions/assign-leading-leader'
import { agreeWithdrawal } from '@/domain/suggestion/actions/agree-withdrawal'
import { carryOver } from '@/domain/suggestion/actions/carry-over'
import { convene } from '@/domain/suggestion/actions/convene'
import { cosign } from '@/domain/suggestion/actions/cosign'
import { decideExtension } from '@/domain/suggestion/actions/decide-extension'
import { decideReturn } from '@/domain/suggestion/actions/decide-return'
import { declineCosign } from '@/domain/suggestion/actions/decline-cosign'
import { forwardExtension } from '@/domain/suggestion/actions/forward-extension'
import { markExcellent } from '@/domain/suggestion/actions/mark-excellent'
import { markKeySupervision } from '@/domain/suggestion/actions/mark-key-supervision'
import { reclassify } from '@/domain/suggestion/actions/reclassify'
import { recordWithdrawal } from '@/domain/suggestion/actions/record-withdrawal'
import { refuseWithdrawal } from '@/domain/suggestion/actions/refuse-withdrawal'
import { rejectEmptyOpinion } from '@/domain/suggestion/actions/reject-empty-opinion'
import { requestExtension } from '@/domain/suggestion/actions/request-extension'
import { requestReturn } from '@/domain/suggestion/actions/request-return'
import { submitOpinion } from '@/domain/suggestion/actions/submit-opinion'
import { supplement } from '@/domain/suggestion/actions/supplement'
import { urge } from '@/domain/suggestion/actions/urge'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { ReadText } from '../../detail/ReadText'
import { Requests } from '../../detail/Requests'
import type { ActionFormProps } from '../types'
import { plainForm } from './plain-form'

const note = { kind: 'text', name: 'note', label: '说明', max: 300, optional: true } as const

const units = (view: CaseView) => view.units.map(({ id, name }) => ({ value: id, label: name }))

const opinionUnits = (view: CaseView) =>
  view.units.flatMap(({ id, name, opinions }) => {
    const last = opinions[opinions.length - 1]
    return last && !last.rejected ? [{ value: id, label: name, note: last.text }] : []
  })

/** Forms of verbs that ask for a few plain things. */
export const plainForms: Readonly<Record<string, ComponentType<ActionFormProps>>> = {
  cosign: plainForm({
    schema: cosign.input,
    fields: [],
    above: ReadText,
    also: ({ readDigest }) => ({ read: readDigest ?? '' }),
    consequence: '联名后承办单位会答复您，您也要评价。文本如有修改，需要您重新确认。',
  }),
  declineCosign: plainForm({ schema: declineCosign.input, fields: [], above: ReadText, danger: true }),
  supplement: plainForm({
    schema: supplement.input,
    fields: [{ kind: 'text', name: 'text', label: '补充说明', max: 1000 }],
    consequence: '提交时的原文不变，补充说明附在后面，办理的人都能看到。',
  }),
  agreeWithdrawal: plainForm({ schema: agreeWithdrawal.input, fields: [], above: Requests }),
  refuseWithdrawal: plainForm({
    schema: refuseWithdrawal.input,
    fields: [],
    above: Requests,
    consequence: '有一位联名代表不同意，这件建议就继续办理。',
  }),
  recordWithdrawal: plainForm({
    schema: recordWithdrawal.input,
    fields: [{ ...note, label: '登记说明' }],
    above: Requests,
    danger: true,
    consequence: '登记后办理终止，不能恢复。',
  }),
  requestReturn: plainForm({
    schema: requestReturn.input,
    fields: [
      {
        kind: 'text',
        name: 'reason',
        label: '退回理由',
        max: 500,
        placeholder: '职责依据是什么，为什么不属于本单位',
      },
      { kind: 'unit', name: 'suggested', label: '建议由哪个单位承办' },
    ],
    consequence: '由区政府办决定。不同意的须继续办理，不能再退；答复期限不因退回重新起算。',
  }),
  decideReturn: plainForm({
    schema: decideReturn.input,
    above: Requests,
    also: ({ returns }) => ({ request: returns.find(({ state }) => state === 'asked')?.id ?? '' }),
    fields: [
      {
        kind: 'yesNo',
        name: 'grant',
        label: '决定',
        yes: '同意退回，改由别的单位办理',
        no: '不同意，继续办理',
      },
      { kind: 'unit', name: 'to', label: '改办单位', shownIf: ({ grant }) => grant === 'yes' },
      { kind: 'text', name: 'note', label: '决定理由', max: 300 },
    ],
    consequence: '答复期限从交办之日起算，不因改办改变。第三次的决定是最后裁定。',
  }),
  carryOver: plainForm({
    schema: carryOver.input,
    fields: [
      { kind: 'choice', name: 'from', label: '原承办单位', of: units },
      { kind: 'unit', name: 'to', label: '承接单位' },
      { kind: 'text', name: 'reason', label: '变动依据', max: 300 },
    ],
    consequence: '办理和还没兑现的承诺都由承接单位继续，期限不变。',
  }),
  submitOpinion: plainForm({
    schema: submitOpinion.input,
    fields: [
      {
        kind: 'text',
        name: 'text',
        label: '会办意见',
        max: 2000,
        placeholder: '写清本单位能做什么、怎么做、什么时候',
      },
    ],
    consequence: '送主办单位，不直接答复代表。空洞的意见主办单位可以退回，5 个工作日内重提。',
  }),
  rejectEmptyOpinion: plainForm({
    schema: rejectEmptyOpinion.input,
    fields: [
      { kind: 'choice', name: 'unit', label: '会办单位', of: opinionUnits },
      { kind: 'text', name: 'reason', label: '哪里空洞', max: 300 },
    ],
  }),
  requestExtension: plainForm({
    schema: requestExtension.input,
    fields: [
      { kind: 'day', name: 'until', label: '延期到' },
      { kind: 'text', name: 'reason', label: '延期理由', max: 500 },
    ],
    consequence:
      '每件只能延期一次，最迟自交办之日起六个月（《代表法》第五十一条）。经区政府办转报，由代表工委决定并告知代表。',
  }),
  forwardExtension: plainForm({
    schema: forwardExtension.input,
    above: Requests,
    fields: [{ kind: 'text', name: 'opinion', label: '区政府办意见', max: 300 }],
  }),
  decideExtension: plainForm({
    schema: decideExtension.input,
    above: Requests,
    fields: [
      { kind: 'yesNo', name: 'grant', label: '决定', yes: '同意延期', no: '不同意，按期答复' },
      {
        kind: 'day',
        name: 'until',
        label: '延期到（不填则按申请）',
        optional: true,
        shownIf: ({ grant }) => grant === 'yes',
      },
      { kind: 'text', name: 'note', label: '决定理由', max: 300 },
    ],
    consequence: '决定后代表和承办单位都会收到消息。',
  }),
  markKeySupervision: plainForm({
    schema: markKeySupervision.input,
    fields: [
      { kind: 'leader', name: 'leader', label: '督办领导' },
      { ...note, label: '主任会议意见' },
    ],
    consequence: '《代表法》第五十二条：主任会议可以确定重点督办的代表建议。',
  }),
  assignLeadingLeader: plainForm({
    schema: assignLeadingLeader.input,
    fields: [{ kind: 'leader', name: 'leader', label: '领办领导' }, note],
  }),
  urge: plainForm({
    schema: urge.input,
    fields: [{ ...note, label: '想说的话', max: 200 }],
    consequence: '承办单位的经办人和负责人都会收到。5 个工作日内每人只能催办一次。',
  }),
  convene: plainForm({
    schema: convene.input,
    fields: [
      { kind: 'text', name: 'attended', label: '参加人员', max: 300 },
      { kind: 'text', name: 'opinion', label: '协调意见', max: 1000 },
      {
        kind: 'choice',
        name: 'next',
        label: '下一步',
        of: () => [
          { value: 'redo', label: '再次办理', note: '承办单位按协调意见重新答复' },
          { value: 'settle', label: '不再重办', note: '代表认可，转入落实或办结' },
        ],
      },
    ],
  }),
  reclassify: plainForm({
    schema: reclassify.input,
    fields: [
      {
        kind: 'choice',
        name: 'to',
        label: '改记为',
        of: ({ classes }) => [
          ...classes.map(({ letter, meaning }) => ({ value: letter, label: `${letter} 类`, note: meaning })),
          { value: 'broken', label: '未兑现', note: '答复的承诺没有兑现' },
        ],
      },
      { kind: 'text', name: 'reason', label: '改记理由', max: 300 },
    ],
    consequence: '当初的类别和改记的理由都会保留；已公开的页面同时更新。',
  }),
  markExcellent: plainForm({ schema: markExcellent.input, fields: [{ ...note, label: '评语' }] }),
}
