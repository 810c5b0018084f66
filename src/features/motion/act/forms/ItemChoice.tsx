import type { MotionView } from '@/domain/motion/view-schema'
import { useSayDay } from '@/features/account/use-today'
import { FieldGroup } from '@/ui/form/Field'
import { RadioCards } from '@/ui/form/RadioCards'

type Props = {
  items: MotionView['items']
  value: string | undefined
  error: string | undefined
  onChange: (id: string) => void
}

/** Which of the things to be done it is about. */
export function ItemChoice({ items, value, error, onChange }: Props) {
  const sayDay = useSayDay()
  return (
    <FieldGroup label="落实事项" error={error}>
      <RadioCards
        label="落实事项"
        options={items.map(({ id, what, unit, due }) => ({
          value: id,
          label: what,
          note: `${unit} · ${sayDay(due)}前`,
        }))}
        value={value}
        onChange={onChange}
      />
    </FieldGroup>
  )
}
