import { RulesScreen } from '@/features/duty/RulesScreen'

export default function Page() {
  return <RulesScreen />
}
