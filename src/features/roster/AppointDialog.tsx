import { useState } from 'react'
import { roles } from '@/domain/people/people'
import { offices } from '@/domain/people/roster-columns'
import { isPlainDate } from '@/domain/shared/plain-date'
import { useToday } from '@/features/account/use-today'
import { ask } from '@/features/ask/ask'
import { useAnswer } from '@/features/ask/use-answer'
import { useAsked } from '@/features/ask/use-asked'
import { Dialog } from '@/ui/feedback/Dialog'
import { DateField, SelectField, TextField } from '@/ui/form/TextField'
import type { RosterPerson } from './roster-person'

type Props = { person: RosterPerson; onCancel: () => void; onDone: () => void }

/** One more post; with a last day it is standing in for somebody. */
export function AppointDialog({ person, onCancel, onDone }: Props) {
  const [role, setRole] = useState<(typeof offices)[number]>('unitHandler')
  const [unit, setUnit] = useState('')
  const [delegation, setDelegation] = useState('')
  const [since, setSince] = useState<string>(useToday())
  const [until, setUntil] = useState('')
  const { run, busy, refusal, setRefusal } = useAsked()
  const { answer } = useAnswer('units', () => ask('roster.units', {}))
  const units = answer.face === 'ready' ? answer.data.units : []
  const works = role === 'unitHandler' || role === 'unitHead'

  async function appoint() {
    if (!isPlainDate(since)) return setRefusal('请选择任职日期')
    const term = {
      person: person.id,
      role,
      since,
      ...(works && unit && { unit }),
      ...(role === 'deputy' && { delegation }),
      ...(isPlainDate(until) && { until }),
    }
    if (await run(() => ask('roster.appoint', term))) onDone()
  }

  return (
    <Dialog
      title={`给“${person.name}”加一段任职`}
      consequence="写上最后一天，就是委托一段时间；到期自动失效。"
      confirm="添加"
      busy={busy}
      error={refusal}
      onCancel={onCancel}
      onConfirm={() => void appoint()}
    >
      <SelectField
        id="appoint-role"
        label="身份"
        value={role}
        choices={offices.map((value) => ({ value, label: roles[value] }))}
        onChange={(value) => setRole(offices.find((one) => one === value) ?? role)}
      />
      {works && (
        <SelectField
          id="appoint-unit"
          label="承办单位"
          value={unit}
          choices={units.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setUnit}
        />
      )}
      {role === 'deputy' && (
        <TextField
          id="appoint-delegation"
          label="代表团"
          maxLength={30}
          value={delegation}
          onChange={setDelegation}
        />
      )}
      <DateField id="appoint-since" label="从哪一天" value={since} onChange={setSince} />
      <DateField id="appoint-until" label="到哪一天" optional value={until} onChange={setUntil} />
    </Dialog>
  )
}
