import { recordProgress } from '@/domain/motion/actions/record-progress'
import { useSession } from '@/features/account/session'
import { useActionForm } from '@/features/suggestion/act/use-action-form'
import { CheckRow } from '@/ui/form/CheckRow'
import { TextArea } from '@/ui/form/TextField'
import { Card } from '@/ui/text/Card'
import type { MotionFormProps } from '../../types'
import { MotionFrame } from '../MotionFrame'
import { ItemChoice } from './ItemChoice'

export function RecordProgress(props: MotionFormProps) {
  const unit = useSession((session) => (session.face === 'signed-in' ? session.me.post.unit?.id : undefined))
  const mine = props.view.items.filter((item) => item.unitId === unit && item.state === 'open')
  const initial = { item: mine.length === 1 ? mine[0]?.id : undefined, note: '', done: false }
  const { values, set, faults, submit, ...state } = useActionForm(props, recordProgress.input, initial)
  return (
    <MotionFrame
      {...props}
      {...state}
      consequence={values.done ? '报完成后由代表工委核对，核对前不能再登记。' : undefined}
      onSubmit={() => void submit(values)}
    >
      <ItemChoice
        items={mine}
        value={values.item}
        error={faults.item}
        onChange={(item) => set('item', item)}
      />
      <TextArea
        id="progress-note"
        label="进展"
        maxLength={500}
        value={values.note}
        error={faults.note}
        onChange={(note) => set('note', note)}
      />
      <Card>
        <CheckRow
          label="已完成，请代表工委核对"
          checked={values.done}
          onChange={(done) => set('done', done)}
        />
      </Card>
    </MotionFrame>
  )
}
