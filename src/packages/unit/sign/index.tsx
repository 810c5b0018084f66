import { SignScreen } from '@/features/suggestion/sign/SignScreen'
import { usePageParams } from '@/platform/navigate'

export default function Page() {
  const { id = '' } = usePageParams()
  return <SignScreen id={id} />
}
