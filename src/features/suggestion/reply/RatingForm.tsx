import { View } from '@tarojs/components'
import { isDissatisfied } from '@/domain/suggestion/verdict'
import { satisfactions } from '@/domain/suggestion/reply'
import { CheckRow } from '@/ui/form/CheckRow'
import { Segment } from '@/ui/form/Segment'
import { TextArea } from '@/ui/form/TextField'
import { Notice } from '@/ui/feedback/Notice'
import { Card } from '@/ui/text/Card'
import { choicesOf } from '../act/choices'
import { satisfactionChip } from '../detail/reply-words'
import type { RatingDraft } from './rating-gaps'
import styles from './reply.module.scss'

const levels = choicesOf(satisfactions).map(({ value }) => ({ value, ...satisfactionChip(value) }))

export type RatingFormProps = {
  draft: RatingDraft
  onChange: (change: Partial<RatingDraft>) => void
  /** When the unit may see it, and what 不满意 starts. */
  sealed: string
}

/** Two questions, neither answered for anybody. */
export function RatingForm({ draft, onChange, sealed }: RatingFormProps) {
  return (
    <Card>
      <Question id="attitude" name="办理态度" hint="有没有沟通、是否认真">
        <Segment
          label="办理态度"
          options={levels}
          value={draft.attitude}
          onChange={(attitude) => onChange({ attitude })}
        />
      </Question>
      <Question id="result" name="办理结果" hint="问题解决到什么程度">
        <Segment
          label="办理结果"
          options={levels}
          value={draft.result}
          onChange={(result) => onChange({ result })}
        />
      </Question>
      {isDissatisfied(draft) && (
        <TextArea
          id="why"
          label="哪一点没解决"
          value={draft.why}
          maxLength={500}
          placeholder="如：诉求 2 没有时间表"
          onChange={(why) => onChange({ why })}
        />
      )}
      <TextArea
        id="comment"
        label="想说的话"
        optional
        value={draft.comment}
        maxLength={500}
        onChange={(comment) => onChange({ comment })}
      />
      <Notice tone="neutral">{sealed}</Notice>
      <CheckRow
        label="评价前受到劝说"
        note="只告诉代表工委，承办单位和公众都看不到"
        checked={draft.persuaded}
        onChange={(persuaded) => onChange({ persuaded })}
      />
    </Card>
  )
}

function Question({
  id,
  name,
  hint,
  children,
}: {
  id: string
  name: string
  hint: string
  children: React.ReactNode
}) {
  return (
    <View id={id} className={styles.question}>
      <View className={styles.questionHead}>
        <View className={styles.questionName}>{name}</View>
        <View className={styles.hint}>{hint}</View>
      </View>
      {children}
    </View>
  )
}
