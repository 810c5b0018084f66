import { useState } from 'react'
import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { isPlainDate } from '@/domain/shared/plain-date'
import { useToday } from '@/features/account/use-today'
import { ask } from '@/features/ask/ask'
import { useAsked } from '@/features/ask/use-asked'
import { Dialog } from '@/ui/feedback/Dialog'
import { DateField, SelectField, TextArea } from '@/ui/form/TextField'

export type RosterUnit = Output<Api['roster.units']>['units'][number]

type Props = { unit: RosterUnit; units: readonly RosterUnit[]; onCancel: () => void; onDone: () => void }

const NOBODY = 'none'

/** The last day of a unit, and who takes over what it has in hand. */
export function AbolishDialog({ unit, units, onCancel, onDone }: Props) {
  const [until, setUntil] = useState<string>(useToday())
  const [successor, setSuccessor] = useState('')
  const [reason, setReason] = useState('')
  const { run, busy, refusal } = useAsked()
  const others = units.filter(({ id, until: gone }) => id !== unit.id && !gone)
  async function abolish() {
    if (!isPlainDate(until)) return
    const named = successor && successor !== NOBODY ? { successor } : {}
    if (await run(() => ask('roster.abolish', { unit: unit.id, until, reason, ...named }))) onDone()
  }
  return (
    <Dialog
      title={`撤并“${unit.name}”`}
      consequence={
        unit.cases > 0
          ? `还有 ${unit.cases} 件在办：最后一天过后，办理、沟通记录和没有兑现的承诺由承接单位接续，期限不重新计算。本单位人员的任职到这一天为止。`
          : '没有在办的事项。本单位人员的任职到这一天为止。'
      }
      confirm="确认撤并"
      danger
      busy={busy}
      error={refusal}
      onCancel={onCancel}
      onConfirm={() => void abolish()}
    >
      <DateField id="abolish-until" label="最后一天" value={until} onChange={setUntil} />
      <SelectField
        id="abolish-successor"
        label="承接单位"
        optional={unit.cases === 0}
        choices={[
          ...(unit.cases === 0 ? [{ value: NOBODY, label: '不需要承接' }] : []),
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={successor}
        onChange={setSuccessor}
      />
      <TextArea
        id="abolish-reason"
        label="撤并依据"
        value={reason}
        maxLength={120}
        placeholder="机构改革方案文号"
        onChange={setReason}
      />
    </Dialog>
  )
}
