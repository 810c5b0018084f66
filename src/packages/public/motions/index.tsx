import { OpenMotions } from '@/features/public/OpenMotions'

export default function Page() {
  return <OpenMotions />
}
