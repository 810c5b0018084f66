import { useState } from 'react'
import type { Me } from '@/features/account/session'
import { TabHeader } from '@/features/account/TabHeader'
import { TabPage } from '@/features/account/TabPage'
import { PagedFaces } from '@/features/ask/PagedFaces'
import { useInbox, type Sought } from '@/features/inbox/use-inbox'
import { MessagesEntry } from '@/features/message/MessagesEntry'
import { ListPapers } from '@/features/papers/ListPapers'
import { useEndReached } from '@/platform/lifecycle'
import { StatRow } from '@/ui/case/StatRow'
import { Empty } from '@/ui/feedback/Faces'
import { SearchField } from '@/ui/form/SearchField'
import { InboxGroups } from './InboxGroups'
import { InboxHead } from './InboxHead'
import { isNarrowed } from './sought'
import { countOf } from './urgency'
import { useKeptTally } from './use-kept-tally'

/** The phone of somebody in a unit or an office: four numbers, then what waits, the most urgent first. */
export function WorkInbox({ me }: { me: Me }) {
  const [sought, setSought] = useState<Sought>({})
  const [words, setWords] = useState('')
  const pages = useInbox(me.post.id, sought)
  const tally = useKeptTally(pages.answer)
  useEndReached(pages.loadMore)
  const all = () => {
    setWords('')
    setSought({})
  }
  const look = (typed: string) =>
    setSought(({ words: _before, ...rest }) => ({ ...rest, ...(typed && { words: typed }) }))
  return (
    <TabPage tab="home" count={countOf(tally, 'urgency', 'late') + countOf(tally, 'urgency', 'week')}>
      <TabHeader
        title={me.post.unit?.name ?? me.post.roleLabel}
        note={me.post.unit && me.post.roleLabel.slice(-3)}
      >
        <MessagesEntry post={me.post.id} />
      </TabHeader>
      {tally && (
        <>
          <StatRow
            stats={[
              { label: '已逾期', value: countOf(tally, 'urgency', 'late'), tone: 'danger' },
              { label: '7 天内', value: countOf(tally, 'urgency', 'week'), tone: 'warn' },
              { label: '以后', value: countOf(tally, 'urgency', 'later') },
              { label: '待办', value: tally.by.urgency.reduce((sum, { count }) => sum + count, 0) },
            ]}
          />
          <SearchField
            id="inbox-words"
            label="找待办"
            placeholder="编号、标题、代表团"
            value={words}
            onChange={(typed) => {
              setWords(typed)
              if (typed === '') look('')
            }}
            onSearch={() => look(words.trim())}
          />
          <InboxHead
            sought={sought}
            tally={tally}
            signs={me.post.role === 'unitHandler'}
            by={tally.by.part.length > 0 ? 'part' : 'urgency'}
            onChange={setSought}
            onSigned={pages.reload}
          />
        </>
      )}
      <PagedFaces
        {...pages}
        empty={
          isNarrowed(sought) ? (
            <Empty
              title={sought.words ? `待办里没有找到“${sought.words}”` : '没有符合筛选的待办'}
              text="换个词，或去掉筛选。"
              button={{ label: '看全部待办', onTap: all }}
            />
          ) : (
            <Empty title="今天没有要办的" text="有新的事会出现在这里，最急的排在最前。" />
          )
        }
      >
        {(items) => <InboxGroups items={items} tally={tally} />}
      </PagedFaces>
      <ListPapers />
    </TabPage>
  )
}
