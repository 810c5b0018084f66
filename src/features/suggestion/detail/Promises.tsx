import { useSayDay } from '@/features/account/use-today'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { PromiseRow } from '@/ui/case/PromiseRow'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'

/** What the unit promised, and how each stands today. */
export function Promises({ promises }: { promises: CaseView['promises'] }) {
  const sayDay = useSayDay()
  if (promises.length === 0) return null
  return (
    <Section title="承诺" side="完成后由代表核对">
      <Card>
        {promises.map((promise) => {
          const last = promise.progress[promise.progress.length - 1]
          const told = last && `${sayDay(last.on)}登记：${last.note}`
          const disputed = promise.disputeNote && `代表核对：${promise.disputeNote}`
          return (
            <PromiseRow
              key={promise.id}
              what={promise.what}
              note={`${promise.measure} · ${sayDay(promise.due)}前 · ${promise.unit} ${promise.section}`}
              chip={{ label: promise.label, tone: promise.tone }}
              more={[told, disputed].filter(Boolean).join('；') || undefined}
            />
          )
        })}
      </Card>
    </Section>
  )
}
