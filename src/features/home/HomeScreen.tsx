import { useEffect } from 'react'
import { SessionFaces } from '@/features/account/SessionFaces'
import { TabHeader } from '@/features/account/TabHeader'
import { TabPage } from '@/features/account/TabPage'
import { useSession } from '@/features/account/session'
import { replace } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { DeputyHome } from './DeputyHome'
import { WorkHome } from '@/features/work/WorkHome'

/** The first page: what waits for this person, by the role they act in. */
export function HomeScreen() {
  const session = useSession()
  const citizen = session.face === 'citizen'
  useEffect(() => {
    if (citizen) replace(paths.open())
  }, [citizen])

  if (session.face === 'signed-in') {
    const { me } = session
    return me.post.role === 'deputy' ? <DeputyHome me={me} /> : <WorkHome me={me} />
  }
  return (
    <TabPage tab="home" ruled>
      <TabHeader title="智慧人大" />
      <SessionFaces citizen={null}>{() => null}</SessionFaces>
    </TabPage>
  )
}
