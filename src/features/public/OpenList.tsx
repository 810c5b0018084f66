import { View } from '@tarojs/components'
import { useState } from 'react'
import { LinkRow } from '@/features/account/LinkRow'
import { TabHeader } from '@/features/account/TabHeader'
import { TabPage } from '@/features/account/TabPage'
import { PagedFaces } from '@/features/ask/PagedFaces'
import { LongList } from '@/features/list/LongList'
import { useEndReached, useShare } from '@/platform/lifecycle'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Region } from '@/ui/element/Region'
import { Empty } from '@/ui/feedback/Faces'
import { SearchField } from '@/ui/form/SearchField'
import { Card } from '@/ui/text/Card'
import { FilterBar } from './FilterBar'
import { FilterSheet } from './FilterSheet'
import { foundText, nothingFound, paramsOf } from './query'
import { ResultCard } from './ResultCard'
import styles from './filter.module.scss'
import { useSearch } from './use-search'

/** What anybody may look up: published suggestions and what became of them. */
export function OpenList() {
  const { asked, words, pages, found, type, searchNow, narrow, clear } = useSearch()
  const [filtering, setFiltering] = useState(false)
  const narrowed = Object.keys(paramsOf(asked)).length > 0
  useEndReached(pages.loadMore)
  useShare('吴江区人大 · 建议公开', paths.open(paramsOf(asked)))
  return (
    <TabPage tab="open">
      <TabHeader title="建议公开" note="吴江区" />
      <SearchField
        id="public-search"
        label="查找公开的建议"
        value={words}
        placeholder="搜标题、单位、答复内容，或核验码"
        onChange={type}
        onSearch={searchNow}
      />
      <FilterBar
        query={asked}
        onOpen={() => setFiltering(true)}
        onRemove={(part) => narrow({ [part]: '' })}
      />
      {!narrowed && (
        <Card>
          <LinkRow
            icon="scale"
            label="大会议案"
            note="主席团的决定、大会决议和落实进展"
            onTap={() => go(paths.openMotions())}
          />
        </Card>
      )}
      {found !== undefined && found > 0 && (
        <View className={styles.found}>
          <Region role="status">{foundText(found)}</Region>
          <View>最新公开在前</View>
        </View>
      )}
      <PagedFaces {...pages} empty={<Empty {...nothingFound(asked)} />}>
        {(rows) => (
          <LongList rows={rows} rowHeight={176}>
            {(row) => (
              <ResultCard key={row.code} row={row} words={asked.q} onTap={() => go(paths.item(row.code))} />
            )}
          </LongList>
        )}
      </PagedFaces>
      {filtering && (
        <FilterSheet
          query={asked}
          found={found}
          onChange={narrow}
          onClear={clear}
          onClose={() => setFiltering(false)}
        />
      )}
    </TabPage>
  )
}
