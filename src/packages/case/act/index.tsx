import { ActScreen } from '@/features/suggestion/act/ActScreen'
import { usePageParams } from '@/platform/navigate'

export default function Page() {
  const { id = '', verb = '' } = usePageParams()
  return <ActScreen id={id} verb={verb} />
}
