import { PacksScreen } from '@/features/rules/PacksScreen'

export default function Page() {
  return <PacksScreen />
}
