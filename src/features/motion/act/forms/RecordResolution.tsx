import { recordResolution } from '@/domain/motion/actions/record-resolution'
import { useActionForm } from '@/features/suggestion/act/use-action-form'
import { CheckRow } from '@/ui/form/CheckRow'
import { TextArea, TextField } from '@/ui/form/TextField'
import { Card } from '@/ui/text/Card'
import type { MotionFormProps } from '../../types'
import { MotionFrame } from '../MotionFrame'

export function RecordResolution(props: MotionFormProps) {
  const initial = { title: '', text: '', follows: true }
  const { values, set, faults, submit, ...state } = useActionForm(props, recordResolution.input, initial)
  return (
    <MotionFrame {...props} {...state} onSubmit={() => void submit(values)}>
      <TextField
        id="resolution-title"
        label="决定名称"
        maxLength={80}
        value={values.title}
        error={faults.title}
        onChange={(title) => set('title', title)}
      />
      <TextArea
        id="resolution-text"
        label="决定内容"
        maxLength={3000}
        value={values.text}
        error={faults.text}
        onChange={(text) => set('text', text)}
      />
      <Card>
        <CheckRow
          label="跟踪落实"
          note="列出落实事项，由单位登记进展、代表工委核对；不跟踪的直接办结"
          checked={values.follows}
          onChange={(follows) => set('follows', follows)}
        />
      </Card>
    </MotionFrame>
  )
}
