import { PhonePage } from '@/features/account/PhonePage'
import { BottomBar } from '@/ui/frame/BottomBar'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { TextField } from '@/ui/form/TextField'
import { Timeline } from '@/ui/status/Timeline'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { lineOf } from './word-lines'
import { useWords, type WordList } from './use-words'

const SHOWN_CHANGES = 10

/** One line for each group of words that mean the same. */
export function WordsForm({ start }: { start: WordList }) {
  const { kept, lines, write, fault, busy, save } = useWords(start)
  return (
    <PhonePage
      title="前情同义词"
      bottom={<BottomBar primary={{ label: '保存词表', onTap: () => void save(), loading: busy }} />}
    >
      <Notice tone="info">
        代表写建议时，系统按词查找以前提过的相近建议。两种说法是同一件事的，写在同一行，用顿号隔开。常用说法系统已有，这里只补充本地的叫法。
      </Notice>
      {fault && (
        <Notice tone="danger" title="还没有保存" alert>
          {fault}
        </Notice>
      )}
      <Section title="补充的同义词" note={`${lines.length} 组`}>
        {lines.map((line, index) => (
          <TextField
            key={index}
            id={`words-${index + 1}`}
            label={`第 ${index + 1} 组`}
            hint={kept.groups[index] && `${kept.groups[index].by} ${kept.groups[index].on}`}
            value={line}
            maxLength={160}
            placeholder="小电驴、电瓶车"
            onChange={(next) => write(lines.map((one, at) => (at === index ? next : one)))}
          />
        ))}
        <Button kind="secondary" label="增加一组" onTap={() => write([...lines, ''])} />
      </Section>
      {kept.log.length > 0 && (
        <Section title="改动记录" note="谁、哪天、增减了什么">
          <Card>
            <Timeline items={changesOf(kept)} />
          </Card>
        </Section>
      )}
    </PhonePage>
  )
}

function changesOf({ log }: WordList) {
  const latest = log.map((change, at) => ({ ...change, key: String(at) })).slice(-SHOWN_CHANGES)
  return latest.reverse().map(({ by, on, added, removed, key }) => ({
    key,
    when: on,
    tone: 'neutral' as const,
    text: [
      by,
      added.length > 0 && `增 ${added.map(lineOf).join('；')}`,
      removed.length > 0 && `减 ${removed.map(lineOf).join('；')}`,
    ]
      .filter(Boolean)
      .join('，'),
  }))
}
