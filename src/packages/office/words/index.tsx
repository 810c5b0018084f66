import { WordsScreen } from '@/features/similar-words/WordsScreen'

export default function Page() {
  return <WordsScreen />
}
