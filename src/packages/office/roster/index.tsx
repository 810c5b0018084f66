import { RosterScreen } from '@/features/roster/RosterScreen'

export default function Page() {
  return <RosterScreen />
}
