import { DeskScreen } from '@/features/desk/DeskScreen'

export default function Page() {
  return <DeskScreen />
}
