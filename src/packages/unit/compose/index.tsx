import { ReplyComposer } from '@/features/suggestion/reply-composer/ReplyComposer'
import { usePageParams } from '@/platform/navigate'

export default function Page() {
  const { id = '' } = usePageParams()
  return <ReplyComposer id={id} />
}
