import type { Gap } from '@/domain/suggestion/coverage'
import type { CaseView } from '@/domain/suggestion/view-schema'
import type { BottomBarProps } from '@/ui/frame/BottomBar'
import type { Faults } from '../act/faults'
import type { TypedReply } from './draft'
import type { UnitOpinion } from './opinions'

/** What the composer's parts are given: the case, what is typed, what is wrong or missing, and the bar below. */
export type ComposerFrameProps = {
  view: CaseView
  typed: TypedReply
  faults: Faults
  gaps: readonly Gap[]
  onChange: (change: Partial<TypedReply>) => void
  /** The ask last written on: where an opinion is quoted. */
  target: number | undefined
  onQuote: (opinion: UnitOpinion) => void
  bar: BottomBarProps
}
