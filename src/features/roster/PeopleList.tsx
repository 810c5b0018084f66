import { View } from '@tarojs/components'
import { useState } from 'react'
import { ask } from '@/features/ask/ask'
import { PagedFaces } from '@/features/ask/PagedFaces'
import { usePages } from '@/features/ask/use-pages'
import { LongList } from '@/features/list/LongList'
import { Empty } from '@/ui/feedback/Faces'
import { SearchField } from '@/ui/form/SearchField'
import { PersonCard } from './PersonCard'
import styles from './roster.module.scss'

/** The people of the roster, found by how their name begins. */
export function PeopleList() {
  const [typed, setTyped] = useState('')
  const [q, setQ] = useState('')
  const pages = usePages(q, async (cursor) => {
    const { people, next } = await ask('roster.people', { q, ...(cursor && { cursor }) })
    return { items: people, next }
  })
  return (
    <>
      <View className={styles.search}>
        <SearchField
          id="roster-search"
          label="按姓名查找"
          placeholder="姓名开头几个字"
          value={typed}
          onChange={setTyped}
          onSearch={() => setQ(typed.trim())}
        />
      </View>
      <PagedFaces {...pages} empty={<Empty title="没有找到" text="换一个姓名，或在“导入导出”里导入名册。" />}>
        {(people) => (
          <LongList rows={people} rowHeight={200}>
            {(person) => <PersonCard key={person.id} person={person} onChanged={pages.reload} />}
          </LongList>
        )}
      </PagedFaces>
    </>
  )
}
