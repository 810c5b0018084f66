import { MotionScreen } from '@/features/motion/detail/MotionScreen'
import { usePageParams } from '@/platform/navigate'

export default function Page() {
  const { id = '' } = usePageParams()
  return <MotionScreen id={id} />
}
