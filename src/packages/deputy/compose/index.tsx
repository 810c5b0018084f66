import { ComposeScreen } from '@/features/suggestion/compose/ComposeScreen'
import { usePageParams } from '@/platform/navigate'

export default function Page() {
  const { id } = usePageParams()
  return <ComposeScreen id={id} />
}
