import { MotionComposeScreen } from '@/features/motion/compose/MotionComposeScreen'
import { usePageParams } from '@/platform/navigate'

export default function Page() {
  const { id } = usePageParams()
  return <MotionComposeScreen id={id} />
}
