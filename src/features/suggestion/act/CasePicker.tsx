import { View } from '@tarojs/components'
import { useState } from 'react'
import type { CaseRow } from '@/domain/suggestion/view-schema'
import { ask } from '@/features/ask/ask'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useAnswer } from '@/features/ask/use-answer'
import { numberText } from '@/domain/suggestion/suggestion'
import { Button } from '@/ui/form/Button'
import { FieldGroup } from '@/ui/form/Field'
import { RadioCards } from '@/ui/form/RadioCards'
import { SearchField } from '@/ui/form/SearchField'
import styles from './form-frame.module.scss'

type Props = {
  id: string
  label: string
  /** The case that is not to be found: this one. */
  but: string
  /** Its title: what is like it is looked for first. */
  title: string
  value: string
  error: string | undefined
  onChange: (id: string) => void
}

const SHOWN = 6
const OPEN = ['review', 'assigning', 'handling'] as const

/** One of the cases not yet replied to, found by number, title or deputy. */
export function CasePicker({ id, label, but, title, value, error, onChange }: Props) {
  const [typed, setTyped] = useState('')
  const [words, setWords] = useState('')
  const { answer, reload } = useAnswer(`open-cases:${words}`, async () => {
    const wanted = words || matterOf(title)
    const found = await ask('suggestion.list', { stages: [...OPEN], words: wanted })
    // Nothing bears the same words: the latest, to begin with.
    const { rows } =
      found.rows.length > 1 || words ? found : await ask('suggestion.list', { stages: [...OPEN] })
    return rows.filter((row) => row.id !== but).slice(0, SHOWN)
  })
  const chosen = answer.face === 'ready' ? answer.data.find((row) => row.id === value) : undefined
  // Once one is chosen the two are read; the others step aside.
  if (chosen)
    return (
      <FieldGroup label={label} error={error}>
        <RadioCards label={label} options={[option(chosen)]} value={value} onChange={onChange} />
        <Button kind="text" label="换一件" onTap={() => onChange('')} />
      </FieldGroup>
    )
  return (
    <FieldGroup label={label} hint="只列还没有答复的建议" error={error}>
      <SearchField
        id={id}
        label={label}
        placeholder="编号、标题、代表，按回车查找"
        value={typed}
        onChange={(next) => {
          setTyped(next)
          if (next === '') setWords('')
        }}
        onSearch={() => setWords(typed.trim())}
      />
      <View className={styles.find}>
        <AnswerFaces answer={answer} onRetry={reload}>
          {(rows) =>
            rows.length > 0 ? (
              <RadioCards label={label} options={rows.map(option)} value={value} onChange={onChange} />
            ) : (
              <View className={styles.findNote}>没有找到“{words}”，换个词，或只写编号。</View>
            )
          }
        </AnswerFaces>
      </View>
    </FieldGroup>
  )
}

/** 关于在松陵街道增设社区助餐点的建议 → 助餐点: the end of the matter is what tells it apart. */
function matterOf(title: string): string {
  const [matter = ''] = title.replace(/^关于/, '').split(/的(?:建议|议案)$/)
  return matter.slice(-3)
}

function option({ id, no, title, author, delegation }: CaseRow) {
  const label = [no === undefined ? '待编号' : numberText(no), title].join(' ')
  return { value: id, label, note: [author, delegation].filter(Boolean).join(' · ') }
}
