import { useState } from 'react'
import type { Me } from '@/features/account/session'
import { TabHeader } from '@/features/account/TabHeader'
import { TabPage } from '@/features/account/TabPage'
import { PagedFaces } from '@/features/ask/PagedFaces'
import { ListPapers } from '@/features/papers/ListPapers'
import { StatRow } from '@/ui/case/StatRow'
import { Empty } from '@/ui/feedback/Faces'
import { FilterPills } from '@/ui/form/Pills'
import { InboxGroups } from './InboxGroups'
import { byUrgency } from './urgency'
import { useInbox } from '@/features/inbox/use-inbox'

type Part = 'all' | 'lead' | 'supporting'

/** The phone of somebody in a unit or an office: four numbers, then what waits, the most urgent first. */
export function WorkInbox({ me }: { me: Me }) {
  const pages = useInbox(me.post.id)
  const [part, setPart] = useState<Part>('all')
  return (
    <TabPage tab="home">
      <TabHeader
        title={me.post.unit?.name ?? me.post.roleLabel}
        note={me.post.unit && me.post.roleLabel.slice(-3)}
      />
      <PagedFaces
        {...pages}
        empty={<Empty title="今天没有要办的" text="有新的事会出现在这里，最急的排在最前。" />}
      >
        {(items) => {
          const groups = byUrgency(items)
          const count = (key: string) => groups.find((group) => group.key === key)?.items.length ?? 0
          const shown = part === 'all' ? items : items.filter((item) => item.part === part)
          return (
            <>
              <StatRow
                stats={[
                  { label: '已逾期', value: count('late'), tone: 'danger' },
                  { label: '7 天内', value: count('week'), tone: 'warn' },
                  { label: '以后', value: count('later') },
                  { label: '待办', value: items.length },
                ]}
              />
              {me.post.unit && (
                <FilterPills label="主办会办" pills={pillsFor(items)} value={part} onChange={setPart} />
              )}
              <InboxGroups items={shown} />
            </>
          )
        }}
      </PagedFaces>
      <ListPapers />
    </TabPage>
  )
}

function pillsFor(items: readonly { part?: string | undefined }[]): { value: Part; label: string }[] {
  const count = (part: Part) => items.filter((item) => item.part === part).length
  return [
    { value: 'all', label: `全部 ${items.length}` },
    { value: 'lead', label: `主办 ${count('lead')}` },
    { value: 'supporting', label: `会办 ${count('supporting')}` },
  ]
}
