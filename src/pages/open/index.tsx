import { OpenList } from '@/features/public/OpenList'

export default function Page() {
  return <OpenList />
}
