import { MeScreen } from '@/features/account/MeScreen'

export default function Page() {
  return <MeScreen />
}
