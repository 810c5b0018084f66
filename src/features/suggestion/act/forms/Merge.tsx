import { View } from '@tarojs/components'
import { ask } from '@/features/ask/ask'
import { useAnswer } from '@/features/ask/use-answer'
import { merge } from '@/domain/suggestion/actions/merge'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { AskList } from '@/ui/case/AskList'
import { Skeleton } from '@/ui/feedback/Faces'
import { Heading } from '@/ui/element/Heading'
import { TextArea } from '@/ui/form/TextField'
import { CaseNo } from '@/ui/text/CaseNo'
import { Card } from '@/ui/text/Card'
import { Paragraphs } from '@/ui/text/Paragraphs'
import { CasePicker } from '../CasePicker'
import { FormFrame } from '../FormFrame'
import type { ActionFormProps } from '../types'
import { useActionForm } from '../use-action-form'
import styles from './merge.module.scss'

/** 并案: the two are read side by side before anything is merged. */
export function Merge(props: ActionFormProps) {
  const { view } = props
  const { values, set, faults, submit, ...state } = useActionForm(props, merge.input, { into: '', note: '' })
  return (
    <FormFrame
      {...props}
      {...state}
      wide
      danger
      consequence="本件停在“已并案”，文本保留；主件答复时，两件的代表都得到答复、都能评价。并入后不能拆开。"
      onSubmit={() => void submit(values)}
    >
      <CasePicker
        id="merge-into"
        label="并入哪一件"
        but={view.id}
        title={view.title}
        value={values.into}
        error={faults.into}
        onChange={(into) => set('into', into)}
      />
      <View className={styles.both}>
        <Side name="本件" view={view} />
        {values.into ? (
          <Other key={values.into} id={values.into} />
        ) : (
          <View className={styles.side}>
            <Heading level={2} className={styles.name}>
              主件
            </Heading>
            <View className={styles.none}>选好后在这里与本件对照。</View>
          </View>
        )}
      </View>
      <TextArea
        id="merge-note"
        label="并案理由"
        maxLength={300}
        value={values.note}
        error={faults.note}
        onChange={(note) => set('note', note)}
      />
    </FormFrame>
  )
}

function Other({ id }: { id: string }) {
  const { answer } = useAnswer(`merge:${id}`, () => ask('suggestion.open', { id }))
  if (answer.face === 'ready') return <Side name="主件" view={answer.data.view} />
  return (
    <View className={styles.side}>
      {answer.face === 'loading' ? (
        <Skeleton rows={2} />
      ) : (
        <View className={styles.none}>没有读到这一件，请重新选择。</View>
      )}
    </View>
  )
}

function Side({ name, view }: { name: string; view: CaseView }) {
  const { title, content, author, number, stage } = view
  return (
    <View className={styles.side}>
      <Heading level={2} className={styles.name}>
        {name}
      </Heading>
      <Card>
        <CaseNo no={number?.no} note={stage.label} />
        <View className={styles.title}>{title}</View>
        <View className={styles.who}>{[author.name, author.delegation].filter(Boolean).join(' · ')}</View>
        <AskList asks={content.asks} />
        <View className={styles.facts}>
          <Paragraphs text={content.facts} />
        </View>
      </Card>
    </View>
  )
}
