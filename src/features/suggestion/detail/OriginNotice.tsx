import { View } from '@tarojs/components'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { Notice } from '@/ui/feedback/Notice'

/** Where a suggestion came from when it was proposed as a motion, and who proposed it with the author. */
export function OriginNotice({ origin }: Pick<CaseView, 'origin'>) {
  if (!origin) return null
  return (
    <Notice tone="info" title={`由${origin.name}转来`}>
      <View>{origin.reason}</View>
      {origin.cosigners.length > 0 && <View>联名代表：{origin.cosigners.join('、')}</View>}
    </Notice>
  )
}
