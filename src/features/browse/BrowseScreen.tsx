import { View } from '@tarojs/components'
import { useState } from 'react'
import { SessionFaces } from '@/features/account/SessionFaces'
import { useSession, type Me } from '@/features/account/session'
import { handlesCases } from '@/features/account/tabs'
import { TabHeader } from '@/features/account/TabHeader'
import { TabPage } from '@/features/account/TabPage'
import { useIsDesk } from '@/platform/device'
import { useEndReached } from '@/platform/lifecycle'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Empty } from '@/ui/feedback/Faces'
import { SearchField } from '@/ui/form/SearchField'
import { FilterPills } from '@/ui/form/Pills'
import styles from './browse.module.scss'
import { CaseTable } from './CaseTable'
import { LongList } from '@/features/list/LongList'
import { PagedFaces } from '@/features/ask/PagedFaces'
import { RowCard } from './RowCard'
import { groupsFor, type GroupKey } from './stage-groups'
import { useRows } from './use-rows'

const toPublic = { label: '去看公开的建议', onTap: () => go(paths.open()) }

/** Every case this person can see. */
export function BrowseScreen() {
  const inUnit = useSession(handlesCases)
  return (
    <TabPage tab="browse">
      <TabHeader title={inUnit ? '承诺和建议' : '建议'} />
      <SessionFaces
        citizen={
          <Empty
            title="公众查看公开的建议"
            text="登录的代表和工作人员在这里看办理中的建议。"
            button={toPublic}
          />
        }
      >
        {(me) => <Rows me={me} inUnit={inUnit} />}
      </SessionFaces>
    </TabPage>
  )
}

function Rows({ me, inUnit }: { me: Me; inUnit: boolean }) {
  const [group, setGroup] = useState<GroupKey>(inUnit ? 'following' : 'all')
  const [typed, setTyped] = useState('')
  const [words, setWords] = useState('')
  const pages = useRows(me.post.id, group, words)
  const desk = useIsDesk()
  const mine = me.post.role === 'deputy'
  useEndReached(pages.loadMore)
  return (
    <>
      <SearchField
        id="case-words"
        label="找建议"
        placeholder="编号、标题、代表、单位"
        value={typed}
        onChange={(next) => {
          setTyped(next)
          if (next === '') setWords('')
        }}
        onSearch={() => setWords(typed.trim())}
      />
      <View className={styles.gap} />
      <FilterPills label="按进展筛选" pills={groupsFor(me.post.role)} value={group} onChange={setGroup} />
      <PagedFaces
        {...pages}
        empty={<NoRows mine={mine} group={group} words={words} onAll={() => setGroup('all')} />}
      >
        {(rows) =>
          desk ? (
            <CaseTable rows={rows} />
          ) : (
            <LongList rows={rows} rowHeight={182}>
              {(row) => <RowCard key={row.id} row={row} mine={mine} />}
            </LongList>
          )
        }
      </PagedFaces>
    </>
  )
}

type NoRowsProps = { mine: boolean; group: GroupKey; words: string; onAll: () => void }

function NoRows({ mine, group, words, onAll }: NoRowsProps) {
  if (words !== '')
    return (
      <Empty
        title={`没有找到“${words}”`}
        text={group === 'all' ? '换个词，或只写编号。' : '换个词，或在全部进展里找。'}
        button={group === 'all' ? undefined : { label: '在全部里找', onTap: onAll }}
      />
    )
  if (group !== 'all') {
    return (
      <Empty title="这一步现在没有建议" text="换一个进展看看。" button={{ label: '看全部', onTap: onAll }} />
    )
  }
  if (!mine) return <Empty title="还没有建议" text="有了需要您经手的建议，会出现在这里。" />
  return (
    <Empty
      title="还没有提过建议"
      text="一个人就能提，不需要附议。先写下一件事、几条诉求就行。"
      button={{ label: '写第一件建议', onTap: () => go(paths.compose()) }}
    />
  )
}
