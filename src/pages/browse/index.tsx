import { BrowseScreen } from '@/features/browse/BrowseScreen'

export default function Page() {
  return <BrowseScreen />
}
