import { ActivitiesScreen } from '@/features/activity/ActivitiesScreen'

export default function Page() {
  return <ActivitiesScreen />
}
