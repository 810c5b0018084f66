import { View } from '@tarojs/components'
import { bases } from '@/domain/calendar/deadline'
import { spanUnits, type SpanUnit } from '@/domain/rules/number'
import { Region } from '@/ui/element/Region'
import { SelectField, TextField } from '@/ui/form/TextField'
import { FieldError } from '@/ui/form/Field'
import { Chip } from '@/ui/status/Chip'
import { faultIn, isChanged, type DraftNumber, type Written } from './pack-draft'
import { basisTones } from './tones'
import styles from './rules.module.scss'

type Props = { field: DraftNumber; now: Written; onChange: (now: Written) => void }

/** One number to fill in; once it differs from what stands, its source is asked for. */
export function NumberField({ field, now, onChange }: Props) {
  const { key, spec, before } = field
  const changed = isChanged(field, now)
  const fault = faultIn(field, now)
  return (
    <Region role="group" label={spec.label} className={styles.field}>
      <View className={styles.fieldHead}>
        <View className={styles.name}>{spec.label}</View>
        {changed ? (
          <Chip label="已改动" tone="info" />
        ) : (
          <Chip label={bases[before.basis]} tone={basisTones[before.basis]} />
        )}
      </View>
      <View className={styles.small}>
        {spec.about}。现在是 {before.text}：{before.source}
      </View>
      <Boxes field={field} now={now} onChange={onChange} />
      {fault && <FieldError message={fault} />}
      {(changed || before.basis === 'local') && (
        <TextField
          id={`source-${key}`}
          label="依据"
          hint="写本级规定的名称和条款；改回与法律或系统默认一样时可以不写"
          value={now.source}
          maxLength={120}
          onChange={(source) => onChange({ ...now, source })}
        />
      )}
    </Region>
  )
}

function Boxes({ field: { key, spec }, now, onChange }: Props) {
  const { editor } = spec
  const part = (name: string, value: string) => onChange({ ...now, parts: { ...now.parts, [name]: value } })
  const box = (name: string, boxLabel: string, type?: 'number') => (
    <View key={name} className={styles.box}>
      <TextField
        id={`${key}-${name}`}
        label={boxLabel}
        type={type}
        value={now.parts[name] ?? ''}
        maxLength={30}
        onChange={(value) => part(name, value)}
      />
    </View>
  )
  switch (editor.kind) {
    case 'span': {
      const units = Object.keys(editor.most) as SpanUnit[] // keys of the very table
      return (
        <View className={styles.boxes}>
          {box('count', '数目', 'number')}
          <View className={styles.box}>
            <SelectField
              id={`${key}-unit`}
              label="单位"
              choices={units.map((value) => ({ value, label: spanUnits[value] }))}
              value={now.unit}
              disabled={units.length === 1}
              onChange={(unit) => onChange({ ...now, unit: unit as SpanUnit })} // one of the choices
            />
          </View>
        </View>
      )
    }
    case 'month':
      return <View className={styles.boxes}>{box('count', '月份（1 到 12）', 'number')}</View>
    case 'choice':
      return (
        <SelectField
          id={`${key}-count`}
          label="取值"
          choices={Object.entries(editor.options).map(([value, text]) => ({ value, label: text }))}
          value={now.parts.count ?? ''}
          onChange={(value) => part('count', value)}
        />
      )
    case 'classes':
      return (
        <View className={styles.boxes}>
          {['A', 'B', 'C', 'D'].map((letter) =>
            box(letter, letter === 'D' ? 'D 类（不设就空着）' : `${letter} 类`),
          )}
        </View>
      )
    case 'proposers':
      return (
        <View className={styles.boxes}>
          {box('district', '区（人）', 'number')}
          {box('town', '镇（人）', 'number')}
        </View>
      )
    default:
      return editor satisfies never
  }
}
