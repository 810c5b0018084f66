import { useSayDay } from '@/features/account/use-today'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { UnitRow } from '@/ui/case/UnitRow'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'

export function Units({ units }: { units: CaseView['units'] }) {
  const sayDay = useSayDay()
  if (units.length === 0) return null
  return (
    <Section title="承办单位">
      <Card>
        {units.map(({ id, part, name, signedOn }) => (
          <UnitRow
            key={id}
            part={part}
            name={name}
            note={signedOn ? `${sayDay(signedOn)}签收` : '还没有签收'}
            chip={signedOn ? undefined : <Chip label="待签收" tone="info" />}
          />
        ))}
      </Card>
    </Section>
  )
}
