import { PlanScreen } from '@/features/activity/PlanScreen'
import { usePageParams } from '@/platform/navigate'

export default function Page() {
  const { id } = usePageParams()
  return <PlanScreen id={id} />
}
