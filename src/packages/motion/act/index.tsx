import { MotionActScreen } from '@/features/motion/act/MotionActScreen'
import { usePageParams } from '@/platform/navigate'

export default function Page() {
  const { id = '', verb = '' } = usePageParams()
  return <MotionActScreen id={id} verb={verb} />
}
