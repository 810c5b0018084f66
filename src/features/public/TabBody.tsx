import { useSayDay } from '@/features/account/use-today'
import type { PublicPage } from '@/domain/suggestion/public-schema'
import { redactionCodes, type RedactionCode } from '@/domain/suggestion/reply'
import { AnsweredAsks } from '@/features/suggestion/detail/AnsweredAsks'
import { AskList } from '@/ui/case/AskList'
import { Notice } from '@/ui/feedback/Notice'
import { Letter } from '@/ui/letter/Letter'
import { Timeline } from '@/ui/status/Timeline'
import { Card } from '@/ui/text/Card'
import { Paragraphs } from '@/ui/text/Paragraphs'
import { Section } from '@/ui/text/Section'
import { ClassCard } from './ClassCard'

export type ItemTab = 'reply' | 'text' | 'answers' | 'history'

const tabs: { value: ItemTab; label: string }[] = [
  { value: 'reply', label: '答复' },
  { value: 'text', label: '建议原文' },
  { value: 'answers', label: '逐条回应' },
  { value: 'history', label: '经过' },
]

/** Where the deputy agreed to the title only, there is no text to show. */
export function itemTabs(page: PublicPage) {
  return page.full ? tabs : tabs.filter(({ value }) => value === 'reply' || value === 'history')
}

export function TabBody({ tab, page }: { tab: ItemTab; page: PublicPage }) {
  switch (tab) {
    case 'reply':
      return (
        <>
          <ClassCard page={page} />
          {page.letters.map(
            ({ unit, lines }) =>
              lines && (
                <Letter
                  key={unit}
                  lines={lines.map((line) =>
                    'hidden' in line
                      ? {
                          kind: line.kind,
                          hidden: redactionCodes[line.hidden as RedactionCode] ?? line.hidden,
                        }
                      : { kind: line.kind, text: line.text },
                  )}
                  letter={page.replyClass}
                />
              ),
          )}
          {!page.full && <Notice tone="neutral">代表选择仅公开标题，所以这里没有建议和答复的全文。</Notice>}
          {page.versions.map(({ version, on, note }) => (
            <Notice key={version} tone="neutral" title={`第 ${version} 版更正 · ${on}`}>
              {note}
            </Notice>
          ))}
        </>
      )
    case 'text':
      return (
        <>
          <Section title="诉求">
            <Card>
              <AskList asks={page.asks ?? []} />
            </Card>
          </Section>
          <Section title="案由与情况">
            <Card>
              <Paragraphs text={page.facts ?? ''} />
            </Card>
          </Section>
        </>
      )
    case 'answers':
      return <AnsweredAsks asks={page.asks ?? []} answers={page.answers ?? []} />
    case 'history':
      return <Milestones timeline={page.timeline} />
    default:
      return tab satisfies never
  }
}

function Milestones({ timeline }: Pick<PublicPage, 'timeline'>) {
  const sayDay = useSayDay()
  const items = timeline.map(({ text, on }, index) => ({
    key: String(index),
    text,
    when: sayDay(on),
    tone: 'neutral' as const,
  }))
  return (
    <Card>
      <Timeline items={items} />
    </Card>
  )
}
