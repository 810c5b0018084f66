import { ReplyScreen } from '@/features/suggestion/reply/ReplyScreen'
import { usePageParams } from '@/platform/navigate'

export default function Page() {
  const { id = '' } = usePageParams()
  return <ReplyScreen id={id} />
}
