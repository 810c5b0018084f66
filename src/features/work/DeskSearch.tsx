import { useEffect, useState } from 'react'
import { useKeys } from '@/platform/keys'
import { SearchField } from '@/ui/form/SearchField'

export const SEARCH = 'desk-words'

/** The search in the bar of the desk: over everything this person can see. */
export function DeskSearch({ words, onSearch }: { words: string; onSearch: (words: string) => void }) {
  const [typed, setTyped] = useState(words)
  useEffect(() => setTyped(words), [words])
  const change = (next: string) => {
    setTyped(next)
    if (next === '') onSearch('')
  }
  useKeys(SEARCH, typed ? { Escape: () => change('') } : {})
  return (
    <SearchField
      id={SEARCH}
      label="查找建议"
      placeholder="搜编号、标题、单位、代表团（按 / 键）"
      value={typed}
      onChange={change}
      onSearch={() => onSearch(typed.trim())}
    />
  )
}
