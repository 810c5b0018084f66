import { checkItem } from '@/domain/motion/actions/check-item'
import { useActionForm } from '@/features/suggestion/act/use-action-form'
import { FieldGroup } from '@/ui/form/Field'
import { RadioCards } from '@/ui/form/RadioCards'
import { TextArea } from '@/ui/form/TextField'
import type { MotionFormProps } from '../../types'
import { MotionFrame } from '../MotionFrame'
import { ItemChoice } from './ItemChoice'

type Values = { item: string | undefined; answer: 'kept' | 'not' | undefined; note: string }

export function CheckItem(props: MotionFormProps) {
  const claimed = props.view.items.filter(({ state }) => state === 'claimed')
  const initial: Values = {
    item: claimed.length === 1 ? claimed[0]?.id : undefined,
    answer: undefined,
    note: '',
  }
  const { values, set, faults, submit, ...state } = useActionForm(props, checkItem.input, initial)
  const { item, answer, note } = values
  return (
    <MotionFrame
      {...props}
      {...state}
      onSubmit={() => void submit({ item, ...(answer && { kept: answer === 'kept' }), note })}
    >
      <ItemChoice items={claimed} value={item} error={faults.item} onChange={(one) => set('item', one)} />
      <FieldGroup label="核对结果" error={faults.kept}>
        <RadioCards
          label="核对结果"
          options={[
            { value: 'kept', label: '已落实' },
            { value: 'not', label: '还没有落实', note: '退回单位继续，写明缺什么' },
          ]}
          value={answer}
          onChange={(value) => set('answer', value)}
        />
      </FieldGroup>
      <TextArea
        id="check-note"
        label="核对情况"
        maxLength={300}
        value={note}
        error={faults.note}
        onChange={(text) => set('note', text)}
      />
    </MotionFrame>
  )
}
