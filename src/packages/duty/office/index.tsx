import { OfficeScreen } from '@/features/duty/OfficeScreen'

export default function Page() {
  return <OfficeScreen />
}
