import { MotionsScreen } from '@/features/motion/list/MotionsScreen'

export default function Page() {
  return <MotionsScreen />
}
