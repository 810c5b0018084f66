import { VerifyScreen } from '@/features/public/VerifyScreen'
import { usePageParams } from '@/platform/navigate'

export default function Page() {
  const { code } = usePageParams()
  return <VerifyScreen code={code} />
}
