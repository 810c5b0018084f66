import { spokenDay, isPlainDate } from '@/domain/shared/plain-date'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { FieldGroup } from '@/ui/form/Field'
import { RadioCards } from '@/ui/form/RadioCards'
import { Card } from '@/ui/text/Card'
import { KeyValue } from '@/ui/text/KeyValue'
import { useToday } from '@/features/account/use-today'

type Contact = CaseView['contacts'][number]

/** The contact that is looked at: the only one waiting, or one of several. */
export function ContactChoice({
  contacts,
  value,
  error,
  onChange,
}: {
  contacts: readonly Contact[]
  value: string | undefined
  error?: string | undefined
  onChange: (id: string) => void
}) {
  const today = useToday()
  const day = (on: string) => (today && isPlainDate(on) ? spokenDay(on, today) : on)
  const chosen = contacts.find((contact) => contact.id === value)
  return (
    <>
      {contacts.length > 1 && (
        <FieldGroup label="哪一次沟通" error={error}>
          <RadioCards
            label="哪一次沟通"
            options={contacts.map((one) => ({
              value: one.id,
              label: `${day(one.on)} ${one.way}`,
              note: one.unit,
            }))}
            value={value}
            onChange={onChange}
          />
        </FieldGroup>
      )}
      {chosen && (
        <Card>
          <KeyValue
            rows={[
              { key: '单位', value: chosen.unit },
              { key: '时间', value: day(chosen.on) },
              { key: '方式', value: chosen.way },
              { key: '沟通人', value: chosen.who },
              { key: '谈到', value: chosen.asks.map((ask) => `诉求 ${ask}`).join('、') },
              ...(chosen.note ? [{ key: '情况', value: chosen.note }] : []),
            ]}
          />
        </Card>
      )}
    </>
  )
}
