import { DetailScreen } from '@/features/suggestion/detail/DetailScreen'
import { usePageParams } from '@/platform/navigate'

export default function Page() {
  const { id = '' } = usePageParams()
  return <DetailScreen id={id} />
}
