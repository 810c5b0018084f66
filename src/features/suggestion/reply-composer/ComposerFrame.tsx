import { View } from '@tarojs/components'
import type { Gap } from '@/domain/suggestion/coverage'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { PhonePage } from '@/features/account/PhonePage'
import { useIsDesk } from '@/platform/device'
import { BottomBar, type BottomBarProps } from '@/ui/frame/BottomBar'
import type { Faults } from '../act/faults'
import type { TypedReply } from './draft'
import { DeskComposer } from './DeskComposer'
import { Editor } from './Editor'
import { Source } from './Source'

export type ComposerFrameProps = {
  view: CaseView
  typed: TypedReply
  faults: Faults
  gaps: readonly Gap[]
  onChange: (change: Partial<TypedReply>) => void
  bar: BottomBarProps
}

/** One column on a phone; source, editor and letter side by side at a desk. */
export function ComposerFrame(props: ComposerFrameProps) {
  const desk = useIsDesk()
  if (desk) return <DeskComposer {...props} />
  return (
    <PhonePage title="写答复" bottom={<BottomBar {...props.bar} />}>
      <Source view={props.view} brief />
      <Editor {...props} />
      <View style={{ height: '24px' }} />
    </PhonePage>
  )
}
