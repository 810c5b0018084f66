import { View } from '@tarojs/components'
import { classGaps } from '@/domain/suggestion/coverage'
import type { ReplyClass } from '@/domain/suggestion/suggestion'
import { RadioCards } from '@/ui/form/RadioCards'
import { TextArea } from '@/ui/form/TextField'
import { Notice } from '@/ui/feedback/Notice'
import { Card } from '@/ui/text/Card'
import { checked, type TypedReply } from './draft'

type Props = {
  typed: TypedReply
  /** The meaning of each letter in this session. */
  meanings: Readonly<Record<ReplyClass, string>>
  onChange: (change: Partial<TypedReply>) => void
}

const letters = ['A', 'B', 'C'] as const

/** The class with its meaning beside it; what stands against the chosen one is said below. */
export function ClassChoice({ typed, meanings, onChange }: Props) {
  const [gap] = typed.replyClass ? classGaps(checked(typed)) : []
  return (
    <Card id="class">
      <RadioCards
        label="答复类别"
        options={letters.map((letter) => ({ value: letter, label: `${letter} 类`, note: meanings[letter] }))}
        value={typed.replyClass}
        onChange={(replyClass) => onChange({ replyClass })}
      />
      {gap && <Notice tone="warn">{gap.message}</Notice>}
      {typed.replyClass === 'C' && (
        <View>
          <TextArea
            id="class-reason"
            label="暂不能解决的理由"
            maxLength={1000}
            value={typed.classReason}
            onChange={(classReason) => onChange({ classReason })}
          />
        </View>
      )}
    </Card>
  )
}
