import { LedScreen } from '@/features/figures/LedScreen'

export default function Page() {
  return <LedScreen />
}
