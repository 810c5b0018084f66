import { useSayDay } from '@/features/account/use-today'
import type { PublicPage } from '@/domain/suggestion/public-schema'
import { PromiseRow } from '@/ui/case/PromiseRow'
import { Card } from '@/ui/text/Card'
import { KeyValue } from '@/ui/text/KeyValue'
import { Section } from '@/ui/text/Section'

/** What became of the promises, and how the deputy judged the reply. */
export function Later({ page }: { page: PublicPage }) {
  const sayDay = useSayDay()
  return (
    <>
      {page.promises.length > 0 && (
        <Section title="后来做得怎么样" side="由代表核对">
          <Card>
            {page.promises.map((promise, index) => (
              <PromiseRow
                key={index}
                what={promise.what}
                note={`${sayDay(promise.due)}前 · ${promise.unit}`}
                chip={{ label: promise.label, tone: promise.tone }}
              />
            ))}
          </Card>
        </Section>
      )}
      {page.rating && (
        <Section title="代表评价">
          <Card>
            <KeyValue
              rows={[
                { key: '办理态度', value: page.rating.attitude },
                { key: '办理结果', value: page.rating.result },
              ]}
            />
          </Card>
        </Section>
      )}
    </>
  )
}
