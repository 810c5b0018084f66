import { setLargeType, useLargeType } from '@/platform/large-type'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { DeskShell } from '@/ui/desk/DeskShell'
import type { DeskProps } from './Desk'
import { useSession } from './session'
import { whoIs } from './who-is'

/** The desk with who sits at it, and the size of type they chose. */
export function Desk(props: DeskProps) {
  const session = useSession()
  const care = useLargeType((state) => state.on)
  return (
    <DeskShell
      {...props}
      care={care}
      demo={DEMO}
      place="吴江"
      who={whoIs(session)}
      onWho={() => go(paths.me())}
      onCare={() => setLargeType(!care)}
    />
  )
}
