import { PlanListScreen } from '@/features/duty/PlanListScreen'

export default function Page() {
  return <PlanListScreen />
}
