import { View } from '@tarojs/components'
import { classGaps } from '@/domain/suggestion/coverage'
import type { ReplyClass } from '@/domain/suggestion/reply'
import { RadioCards } from '@/ui/form/RadioCards'
import { TextArea } from '@/ui/form/TextField'
import { Notice } from '@/ui/feedback/Notice'
import { Card } from '@/ui/text/Card'
import { checked, type TypedReply } from './draft'

type Props = {
  typed: TypedReply
  /** The meaning of each letter in this session. */
  meanings: readonly { letter: ReplyClass; meaning: string }[]
  onChange: (change: Partial<TypedReply>) => void
}

/** The class with its meaning beside it; what stands against the chosen one is said below. */
export function ClassChoice({ typed, meanings, onChange }: Props) {
  const [gap] = typed.replyClass ? classGaps(checked(typed)) : []
  return (
    <Card id="class">
      <RadioCards
        label="答复类别"
        options={meanings.map(({ letter, meaning }) => ({
          value: letter,
          label: `${letter} 类`,
          note: meaning,
        }))}
        value={typed.replyClass}
        onChange={(replyClass) => onChange({ replyClass })}
      />
      {gap && <Notice tone="warn">{gap.message}</Notice>}
      {(typed.replyClass === 'C' || typed.replyClass === 'D') && (
        <View>
          <TextArea
            id="class-reason"
            label={typed.replyClass === 'D' ? '留作参考的理由' : '暂不能解决的理由'}
            maxLength={1000}
            value={typed.classReason}
            onChange={(classReason) => onChange({ classReason })}
          />
        </View>
      )}
    </Card>
  )
}
