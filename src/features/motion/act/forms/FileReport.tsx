import { fileReport } from '@/domain/motion/actions/file-report'
import { reportConclusions, type ReportConclusion } from '@/domain/motion/motion'
import { choicesOf } from '@/features/suggestion/act/choices'
import { useActionForm } from '@/features/suggestion/act/use-action-form'
import { FieldGroup } from '@/ui/form/Field'
import { RadioCards } from '@/ui/form/RadioCards'
import { TextArea } from '@/ui/form/TextField'
import type { MotionFormProps } from '../../types'
import { MotionFrame } from '../MotionFrame'

type Values = { conclusion: ReportConclusion | undefined; text: string }

export function FileReport(props: MotionFormProps) {
  const initial: Values = { conclusion: undefined, text: '' }
  const { values, set, faults, submit, ...state } = useActionForm(props, fileReport.input, initial)
  return (
    <MotionFrame
      {...props}
      {...state}
      consequence="报告提出后不能再改。"
      onSubmit={() => void submit(values)}
    >
      <FieldGroup label="审议结论" error={faults.conclusion}>
        <RadioCards
          label="审议结论"
          options={choicesOf(reportConclusions)}
          value={values.conclusion}
          onChange={(conclusion) => set('conclusion', conclusion)}
        />
      </FieldGroup>
      <TextArea
        id="report-text"
        label="审议结果报告"
        maxLength={3000}
        value={values.text}
        error={faults.text}
        onChange={(text) => set('text', text)}
      />
    </MotionFrame>
  )
}
