import { CodeScreen } from '@/features/activity/CodeScreen'
import { usePageParams } from '@/platform/navigate'

export default function Page() {
  const { id = '' } = usePageParams()
  return <CodeScreen id={id} />
}
