import { day, form, id, listOf, oneOf, text } from '../../shared/fields'
import { yearOf } from '../../shared/plain-date'
import { refuse } from '../../shared/refusal'
import { MOST_ATTACHMENTS } from '../../suggestion/attachment'
import { foundIn } from '../../suggestion/define'
import { defineAction } from '../define'
import { declarable, subjects, type Subject } from '../subject'
import { owner } from '../who'

const MOST = 60

/** What the deputy did that no event of this system tells, with evidence. */
export const declare = defineAction({
  label: '申报履职活动',
  from: ['running'],
  by: owner,
  unless: (s) =>
    s.declarations.length >= MOST
      ? refuse('not-allowed', `本年度申报已满 ${MOST} 件，请联系代表工委`)
      : undefined,
  input: form({
    on: day('活动日期'),
    subject: oneOf('活动类型', declarable as [Subject, ...Subject[]]), // the table lists some
    title: text('活动名称', { min: 4, max: 60 }),
    text: text('做了什么', { min: 10, max: 1000 }),
    evidence: listOf('证明材料', id('证明材料'), { min: 1, max: MOST_ATTACHMENTS }),
  }),
  needs: ({ evidence }) => ({ files: evidence }),
  decide: (s, { evidence, ...rest }, { today, files }) => {
    const { on, subject } = rest
    const proof = [...new Set(evidence)].map((one) => foundIn(files, one))
    if (on > today) return refuse('too-early', '活动日期不能晚于今天，请活动后再申报')
    if (yearOf(on) !== s.year) return refuse('bad-input', `这里记 ${s.year} 年的账，请到活动当年申报`)
    const { label } = subjects[subject]
    const voided = new Set(s.lines.flatMap(({ voids }) => voids ?? []))
    if (s.lines.some((line) => line.on === on && line.subject === subject && !voided.has(line.id)))
      return refuse('already-done', `这一天的“${label}”已经入账，不用再申报`)
    if (
      s.declarations.some(
        (one) => one.on === on && one.subject === subject && (one.state === 'first' || one.state === 'final'),
      )
    )
      return refuse('already-done', `这一天的“${label}”已经申报，正在审核`)
    if (proof.includes(undefined))
      return refuse('not-found-inside', '有一份证明材料没有上传好，请移除后重新添加')
    return [
      { type: 'declared', declaration: { ...rest, evidence: proof.filter((one) => one !== undefined) } },
    ]
  },
})
