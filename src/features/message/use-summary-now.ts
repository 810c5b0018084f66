import { useAsking } from '@/features/ask/use-asking'
import { loadSummary, useSummary, type Summary } from './summary'

const load = () => void loadSummary()

/** The summary, asked for when the page opens and whenever it comes back to the front. */
export function useSummaryNow(key: string): Summary {
  useAsking(key, load, load)
  return useSummary()
}
