import { recordVote } from '@/domain/motion/actions/record-vote'
import { useActionForm } from '@/features/suggestion/act/use-action-form'
import { TextArea, TextField } from '@/ui/form/TextField'
import { Notice } from '@/ui/feedback/Notice'
import type { MotionFormProps } from '../../types'
import { MotionFrame } from '../MotionFrame'

const counts = [
  ['all', '全体代表人数'],
  ['for', '赞成票'],
  ['against', '反对票'],
  ['abstain', '弃权票'],
] as const

const blank = { all: '', for: '', against: '', abstain: '', title: '', text: '' }

/** 以全体代表的过半数通过: whether it passed follows from the numbers, and is said before it is recorded. */
export function RecordVote(props: MotionFormProps) {
  const { values, set, faults, submit, ...state } = useActionForm(props, recordVote.input, blank)
  const number = (text: string) => (text === '' ? undefined : Number(text))
  const [all, inFavour] = [Number(values.all), Number(values.for)]
  const passed = inFavour * 2 > all
  return (
    <MotionFrame
      {...props}
      {...state}
      onSubmit={() =>
        void submit({
          all: number(values.all),
          for: number(values.for),
          against: number(values.against),
          abstain: number(values.abstain),
          title: values.title,
          text: values.text,
        })
      }
    >
      {counts.map(([field, label]) => (
        <TextField
          key={field}
          id={`vote-${field}`}
          label={label}
          type="number"
          maxLength={4}
          value={values[field]}
          error={faults[field]}
          onChange={(value) => set(field, value.replace(/\D/g, ''))}
        />
      ))}
      {all > 0 && values.for !== '' && (
        <Notice tone={passed ? 'success' : 'warn'}>
          {passed ? '赞成票超过全体代表的半数，通过' : '赞成票没有超过全体代表的半数，不通过'}
        </Notice>
      )}
      <TextField
        id="vote-title"
        label="决议名称"
        maxLength={80}
        value={values.title}
        error={faults.title}
        onChange={(title) => set('title', title)}
      />
      <TextArea
        id="vote-text"
        label="决议内容"
        maxLength={3000}
        value={values.text}
        error={faults.text}
        onChange={(text) => set('text', text)}
      />
    </MotionFrame>
  )
}
