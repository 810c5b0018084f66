import { FigureCasesScreen } from '@/features/figures/FigureCasesScreen'
import { usePageParams } from '@/platform/navigate'

export default function Page() {
  return <FigureCasesScreen params={usePageParams()} />
}
