import type { Me } from '@/features/account/session'
import { TabHeader } from '@/features/account/TabHeader'
import { TabPage } from '@/features/account/TabPage'
import { Greeting } from './Greeting'
import { Todos } from './Todos'
import { useInbox } from './use-home'

/** What waits for somebody who does not write suggestions. */
export function DutyHome({ me }: { me: Me }) {
  const { answer, reload, loadMore } = useInbox(me.post.id)
  return (
    <TabPage tab="home" ruled>
      <TabHeader title="智慧人大" note={me.congress.name} level={2} plain />
      <Greeting me={me} />
      <Todos answer={answer} onRetry={reload} onMore={loadMore} />
    </TabPage>
  )
}
