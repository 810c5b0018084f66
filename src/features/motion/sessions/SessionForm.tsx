import { useState } from 'react'
import { levels, type Level } from '@/domain/motion/session'
import { sessionInput } from '@/domain/motion/save-session'
import { PhonePage } from '@/features/account/PhonePage'
import { ask } from '@/features/ask/ask'
import { faceOf } from '@/features/ask/use-answer'
import { choicesOf, toggled } from '@/features/suggestion/act/choices'
import { faultsOf, without, type Faults } from '@/features/suggestion/act/faults'
import { newRequestId } from '@/platform/ids'
import { say } from '@/platform/toast'
import { BottomBar } from '@/ui/frame/BottomBar'
import { FieldGroup } from '@/ui/form/Field'
import { ChoicePills, TogglePills } from '@/ui/form/Pills'
import { DateField, TextField } from '@/ui/form/TextField'
import type { SessionView } from '../types'

type Values = {
  name: string
  level: Level
  opens: string
  closes: string
  presidium: string
  on: string
  time: string
  decidedBy: string
  committees: string[]
}

const startFrom = (before: SessionView | undefined): Values => ({
  name: before?.name ?? '',
  level: before?.level ?? 'district',
  opens: before?.opens ?? '',
  closes: before?.closes ?? '',
  presidium: before?.presidium ?? '大会主席团',
  on: before?.cutOff?.on ?? '',
  time: before?.cutOff?.time ?? '14:00',
  decidedBy: before?.cutOff?.decidedBy ?? '主席团第一次会议',
  committees: (before?.committees ?? []).map(({ id }) => id),
})

const fields = [
  ['opens', '开幕日期'],
  ['closes', '闭幕日期'],
] as const

type Props = {
  before: SessionView | undefined
  committees: SessionView['committees']
  onLeave: () => void
}

/** One session. Without a day the cut-off is left open, and no motion can be submitted yet. */
export function SessionForm({ before, committees: known, onLeave }: Props) {
  const [values, setValues] = useState(() => startFrom(before))
  const [id] = useState(() => before?.id ?? `s${newRequestId().slice(0, 12)}`)
  const [faults, setFaults] = useState<Faults>({})
  const [refusal, setRefusal] = useState('')
  const [busy, setBusy] = useState(false)
  const set = <K extends keyof Values>(field: K, value: Values[K]) => {
    setValues((was) => ({ ...was, [field]: value }))
    setFaults((was) => without(without(was, field), 'cutOff'))
    setRefusal('')
  }

  const save = async () => {
    const { on, time, decidedBy, committees, ...rest } = values
    const input = {
      ...rest,
      id,
      ...(on && { cutOff: { on, time, decidedBy } }),
      committees,
    }
    const wrong = faultsOf(sessionInput, input)
    setFaults(wrong)
    const first = Object.values(wrong)[0]
    if (first) return setRefusal(first)
    setBusy(true)
    try {
      await ask('session.save', sessionInput.parse(input))
      say('会次已登记')
      onLeave()
    } catch (error) {
      const face = faceOf(error)
      setRefusal(face.face === 'offline' ? '没有连上网络，还没有登记，请再试一次' : face.message)
    } finally {
      setBusy(false)
    }
  }

  return (
    <PhonePage
      title={before ? '修改会次' : '登记一次会议'}
      onBack={onLeave}
      bottom={
        <BottomBar
          reason={refusal || undefined}
          primary={{ label: '登记', loading: busy, onTap: () => void save() }}
        />
      }
    >
      <TextField
        id="session-name"
        label="会次名称"
        maxLength={40}
        value={values.name}
        error={faults.name}
        onChange={(name) => set('name', name)}
      />
      <FieldGroup label="本级" hint="区须十人以上联名，镇须五人以上联名">
        <ChoicePills
          label="本级"
          pills={choicesOf(levels)}
          value={values.level}
          onChange={(level) => set('level', level)}
        />
      </FieldGroup>
      {fields.map(([field, label]) => (
        <DateField
          key={field}
          id={`session-${field}`}
          label={label}
          value={values[field]}
          error={faults[field]}
          onChange={(day) => set(field, day)}
        />
      ))}
      <DateField
        id="session-on"
        label="议案截止日期"
        optional
        hint="由主席团决定；没有决定的先不填，代表还不能提交议案"
        value={values.on}
        error={faults['cutOff.on'] ?? faults.cutOff}
        onChange={(on) => set('on', on)}
      />
      <TextField
        id="session-time"
        label="截止时刻"
        maxLength={5}
        value={values.time}
        error={faults['cutOff.time']}
        onChange={(time) => set('time', time)}
      />
      <TextField
        id="session-decided"
        label="由哪次会议决定"
        maxLength={60}
        value={values.decidedBy}
        error={faults['cutOff.decidedBy']}
        onChange={(decidedBy) => set('decidedBy', decidedBy)}
      />
      <FieldGroup
        label="可以审议议案的委员会"
        hint={
          known.length > 0
            ? '每届第一次会议包括议案审查委员会'
            : '名册里还没有专门委员会，请先在名册的“单位”表里登记'
        }
        error={faults.committees}
      >
        <TogglePills
          label="可以审议议案的委员会"
          pills={known.map(({ id: value, name: label }) => ({ value, label }))}
          values={values.committees}
          onToggle={(one) => set('committees', toggled(values.committees, one))}
        />
      </FieldGroup>
    </PhonePage>
  )
}
