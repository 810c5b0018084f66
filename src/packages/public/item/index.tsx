import { PublicItem } from '@/features/public/PublicItem'
import { usePageParams } from '@/platform/navigate'

export default function Page() {
  const { code = '' } = usePageParams()
  return <PublicItem code={code} />
}
