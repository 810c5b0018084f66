import { View } from '@tarojs/components'
import { useState } from 'react'
import { useSayDay } from '@/features/account/use-today'
import type { RoundView } from '@/domain/suggestion/view-schema'
import { Tap } from '@/ui/element/Tap'
import { Notice } from '@/ui/feedback/Notice'
import { Sheet } from '@/ui/feedback/Sheet'
import { Icon } from '@/ui/icon/Icon'
import { Letter } from '@/ui/letter/Letter'
import { ClassMark } from '@/ui/status/ClassMark'
import { Card } from '@/ui/text/Card'
import styles from './detail.module.scss'

type Reply = RoundView['replies'][number]

/** Who replied, as which class and what that means; the letter itself is one tap away. */
export function ReplyHead({ reply }: { reply: Reply }) {
  const [open, setOpen] = useState(false)
  const sayDay = useSayDay()
  return (
    <Card>
      <View className={styles.replyHead}>
        <View className={styles.grow}>
          <View className={styles.note}>
            {reply.unit}答复 · {sayDay(reply.on)}送达
          </View>
          <View className={styles.strong}>
            {reply.replyClass} 类：{reply.classMeaning}
          </View>
          <View className={styles.small}>
            {reply.signer}签发 · {reply.documentNo}
          </View>
        </View>
        <ClassMark letter={reply.replyClass} size="l" />
      </View>
      {reply.classReason && <Notice tone="neutral">{reply.classReason}</Notice>}
      {reply.noContact && (
        <Notice tone="warn" title="答复前没有经您确认的沟通">
          承办单位说明：{reply.noContact}
        </Notice>
      )}
      <Tap className={styles.link} onTap={() => setOpen(true)}>
        <Icon name="doc" /> 看答复函原文 <Icon name="right" size="s" />
      </Tap>
      {open && (
        <Sheet
          title="答复函"
          note={`签发原文，SHA-256 摘要 ${shortDigest(reply.digest)}`}
          onClose={() => setOpen(false)}
        >
          <Letter lines={reply.lines} letter={reply.replyClass} />
        </Sheet>
      )}
    </Card>
  )
}

const shortDigest = (digest: string) => `${digest.slice(0, 8)}…${digest.slice(-8)}`
