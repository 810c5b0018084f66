import { SessionsScreen } from '@/features/motion/sessions/SessionsScreen'

export default function Page() {
  return <SessionsScreen />
}
