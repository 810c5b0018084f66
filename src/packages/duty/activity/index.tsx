import { ActivityScreen } from '@/features/activity/ActivityScreen'
import { usePageParams } from '@/platform/navigate'

export default function Page() {
  const { id = '' } = usePageParams()
  return <ActivityScreen id={id} />
}
