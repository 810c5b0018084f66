import { View } from '@tarojs/components'
import { PhonePage } from '@/features/account/PhonePage'
import { useIsDesk } from '@/platform/device'
import { BottomBar } from '@/ui/frame/BottomBar'
import { DeskComposer } from './DeskComposer'
import { Editor } from './Editor'
import type { ComposerFrameProps } from './props'
import { Source } from './Source'

/** One column on a phone; source, editor and letter side by side at a desk. */
export function ComposerFrame(props: ComposerFrameProps) {
  const desk = useIsDesk()
  if (desk) return <DeskComposer {...props} />
  return (
    <PhonePage title="写答复" bottom={<BottomBar {...props.bar} />}>
      <Source {...props} brief />
      <Editor {...props} />
      <View style={{ height: '24px' }} />
    </PhonePage>
  )
}
