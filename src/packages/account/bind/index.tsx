import { BindScreen } from '@/features/account/BindScreen'

export default function Page() {
  return <BindScreen />
}
