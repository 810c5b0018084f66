import { BoardScreen } from '@/features/figures/BoardScreen'

export default function Page() {
  return <BoardScreen />
}
