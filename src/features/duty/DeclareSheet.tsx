import { useState } from 'react'
import { AttachmentPicker } from '@/features/attachment/AttachmentPicker'
import { declarable, subjects } from '@/domain/duty/subject'
import { FormSheet } from './FormSheet'
import type { Act } from './use-portrait'

type Props = { act: Act; busy: boolean; refusal: string | undefined; onClose: () => void }

/** Reports an activity together with what proves it. */
export function DeclareSheet({ act, busy, refusal, onClose }: Props) {
  const [evidence, setEvidence] = useState<string[]>([])
  const submit = async ({ on, subject, title, text }: Record<string, string>) => {
    if (await act('declare', { on, subject, title, text, evidence }, '已申报，等代表工委审核')) onClose()
  }
  return (
    <FormSheet
      title="申报履职活动"
      note="系统里已有记录的活动自动入账，不用申报。"
      fields={[
        { key: 'on', label: '活动日期', kind: 'day' },
        {
          key: 'subject',
          label: '活动类型',
          kind: 'choice',
          choices: declarable.map((value) => ({ value, label: subjects[value].label })),
        },
        { key: 'title', label: '活动名称', kind: 'line' },
        { key: 'text', label: '做了什么', kind: 'text', hint: '不少于 10 个字' },
      ]}
      submit="提交申报"
      busy={busy}
      refusal={refusal}
      onSubmit={(values) => void submit(values)}
      onClose={onClose}
    >
      <AttachmentPicker title="证明材料" required chosen={evidence} onChange={setEvidence} />
    </FormSheet>
  )
}
