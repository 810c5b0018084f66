import type { CaseView } from '@/domain/suggestion/view-schema'
import { AskList } from '@/ui/case/AskList'
import { Card } from '@/ui/text/Card'
import { Paragraphs } from '@/ui/text/Paragraphs'
import { Section } from '@/ui/text/Section'

/** The whole text, laid open: whoever signs has it before their eyes. */
export function ReadText({ view }: { view: CaseView }) {
  return (
    <>
      <Section title="案由与情况">
        <Card>
          <Paragraphs text={view.content.facts} />
        </Card>
      </Section>
      <Section title="诉求" side={`${view.content.asks.length} 条`}>
        <Card>
          <AskList asks={view.content.asks} />
        </Card>
      </Section>
    </>
  )
}
