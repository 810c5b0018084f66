import type { Me } from '@/features/account/session'
import { useIsDesk } from '@/platform/device'
import { WorkInbox } from './WorkInbox'
import { Workbench } from './Workbench'

/** Where a unit, an office or a leader works: an inbox on the phone, a workbench at a desk. */
export function WorkHome({ me }: { me: Me }) {
  return useIsDesk() ? <Workbench me={me} /> : <WorkInbox me={me} />
}
