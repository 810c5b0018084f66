import { IdentityScreen } from '@/features/account/IdentityScreen'

export default function Page() {
  return <IdentityScreen />
}
