import { View } from '@tarojs/components'
import { useState } from 'react'
import { LinkRow } from '@/features/account/LinkRow'
import { TabHeader } from '@/features/account/TabHeader'
import { TabPage } from '@/features/account/TabPage'
import { useToday } from '@/features/account/use-today'
import { PagedFaces } from '@/features/ask/PagedFaces'
import { useEndReached } from '@/platform/lifecycle'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Empty } from '@/ui/feedback/Faces'
import { FilterPills } from '@/ui/form/Pills'
import { SearchField } from '@/ui/form/SearchField'
import { Card } from '@/ui/text/Card'
import { classPills, nothingFound, yearPills, type ClassFilter } from './filters'
import { ResultCard } from './ResultCard'
import styles from './public.module.scss'
import { useSearch } from './use-search'

/** What anybody may look up: published suggestions and what became of them. */
export function OpenList() {
  const [words, setWords] = useState('')
  const [year, setYear] = useState('')
  const [replyClass, setReplyClass] = useState<ClassFilter>('all')
  const { asked, pages, searchNow } = useSearch({ words, year, replyClass })
  const today = useToday()
  useEndReached(pages.loadMore)
  return (
    <TabPage tab="open">
      <TabHeader title="建议公开" note="吴江区" />
      <Card>
        <LinkRow
          icon="scale"
          label="大会议案"
          note="主席团的决定、大会决议和落实进展"
          onTap={() => go(paths.openMotions())}
        />
      </Card>
      <SearchField
        id="public-search"
        label="查找公开的建议"
        value={words}
        placeholder="搜标题、单位、答复内容"
        onChange={setWords}
        onSearch={searchNow}
      />
      <View className={styles.filters}>
        <FilterPills label="年份" pills={yearPills(today)} value={year} onChange={setYear} />
        <FilterPills label="类别" pills={classPills} value={replyClass} onChange={setReplyClass} />
      </View>
      <PagedFaces {...pages} empty={<Empty {...nothingFound(asked, year, replyClass)} />}>
        {(rows) =>
          rows.map((row) => (
            <ResultCard key={row.code} row={row} words={asked} onTap={() => go(paths.item(row.code))} />
          ))
        }
      </PagedFaces>
    </TabPage>
  )
}
