import type { CaseView } from '@/domain/suggestion/view-schema'
import { useSayDay } from '@/features/account/use-today'
import { FieldGroup } from '@/ui/form/Field'
import { RadioCards } from '@/ui/form/RadioCards'
import { Card } from '@/ui/text/Card'
import { KeyValue } from '@/ui/text/KeyValue'

type Commitment = CaseView['promises'][number]

/** The promise that is meant: the only one, or one of several, with what has been reported on it. */
export function PromiseChoice({
  promises,
  value,
  error,
  onChange,
}: {
  promises: readonly Commitment[]
  value: string | undefined
  error?: string | undefined
  onChange: (id: string) => void
}) {
  const sayDay = useSayDay()
  const chosen = promises.find((promise) => promise.id === value)
  return (
    <>
      {promises.length > 1 && (
        <FieldGroup label="哪一项承诺" error={error}>
          <RadioCards
            label="哪一项承诺"
            options={promises.map(({ id, what, due, label }) => ({
              value: id,
              label: what,
              note: `${sayDay(due)}前，${label}`,
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
              { key: '承诺', value: chosen.what },
              { key: '完成标准', value: chosen.measure },
              { key: '时限', value: `${sayDay(chosen.due)}前` },
              { key: '责任', value: `${chosen.unit} ${chosen.section}` },
              ...chosen.progress.map(({ on, note }) => ({ key: sayDay(on), value: note })),
              ...(chosen.disputeNote ? [{ key: '代表核对', value: chosen.disputeNote }] : []),
            ]}
          />
        </Card>
      )}
    </>
  )
}
