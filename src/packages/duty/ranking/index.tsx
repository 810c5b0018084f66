import { RankingScreen } from '@/features/duty/RankingScreen'

export default function Page() {
  return <RankingScreen />
}
