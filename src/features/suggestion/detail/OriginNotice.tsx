import { View } from '@tarojs/components'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'

/** Proposers and the office can open the motion as well. */
const SEES_MOTION: readonly CaseView['relation'][] = ['author', 'cosigner', 'office']

/** Where a suggestion came from when it was proposed as a motion, and who proposed it with the author. */
export function OriginNotice({ origin, relation }: Pick<CaseView, 'origin' | 'relation'>) {
  if (!origin) return null
  return (
    <Notice tone="info" title={`由${origin.name}转来`}>
      <View>{origin.reason}</View>
      {origin.cosigners.length > 0 && <View>联名代表：{origin.cosigners.join('、')}</View>}
      {SEES_MOTION.includes(relation) && (
        <Button kind="text" label="看原来的议案" onTap={() => go(paths.motion(origin.motion))} />
      )}
    </Notice>
  )
}
