import { PortraitScreen } from '@/features/duty/PortraitScreen'
import { usePageParams } from '@/platform/navigate'

export default function Page() {
  const { deputy, year } = usePageParams()
  return <PortraitScreen deputy={deputy} year={year ? Number(year) : undefined} />
}
