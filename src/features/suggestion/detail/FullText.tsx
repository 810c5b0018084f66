import type { CaseView } from '@/domain/suggestion/view-schema'
import { formedBy, publicities } from '@/domain/suggestion/suggestion'
import { AskList } from '@/ui/case/AskList'
import { Card } from '@/ui/text/Card'
import { KeyValue } from '@/ui/text/KeyValue'
import { Paragraphs } from '@/ui/text/Paragraphs'
import { Section } from '@/ui/text/Section'
import { EarlierNamed } from './EarlierNamed'

/** What the deputy wrote, whole. */
export function FullText({ content }: { content: CaseView['content'] }) {
  const { facts, asks, suggestedUnits, publicity, closedReason, referenceOnly } = content
  const rows = [
    { key: '形成方式', value: content.formedBy.map((way) => formedBy[way]).join('、') },
    { key: '意向单位', value: suggestedUnits.map(({ name }) => name).join('、') },
    { key: '公开方式', value: publicities[publicity] + (closedReason ? `：${closedReason}` : '') },
    { key: '答复', value: referenceOnly ? '仅供工作参考，不需书面答复' : '' },
  ]
  return (
    <>
      <Section title="诉求" side="承办单位须逐条回应">
        <Card>
          <AskList asks={asks} />
        </Card>
      </Section>
      <EarlierNamed earlier={content.relatesTo} />
      <Section title="案由与情况">
        <Card>
          <Paragraphs text={facts} />
        </Card>
        <Card>
          <KeyValue rows={rows.filter(({ value }) => value !== '')} />
        </Card>
      </Section>
    </>
  )
}
