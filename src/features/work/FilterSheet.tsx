import type { InboxTally, Sought } from '@/features/inbox/use-inbox'
import { Sheet } from '@/ui/feedback/Sheet'
import { Button } from '@/ui/form/Button'
import { FieldGroup } from '@/ui/form/Field'
import { ChoicePills } from '@/ui/form/Pills'
import { choicesIn, narrowed } from './sought'

type Props = {
  sought: Sought
  tally: InboxTally | undefined
  onChange: (sought: Sought) => void
  onClose: () => void
}

/** Every sort the inbox can be narrowed to, each with how many it would show. */
export function FilterSheet({ sought, tally, onChange, onClose }: Props) {
  return (
    <Sheet
      title="筛选"
      note={`符合的有 ${tally?.total ?? 0} 件。再点一次取消。`}
      onClose={onClose}
      foot={<Button label={`看这 ${tally?.total ?? 0} 件`} onTap={onClose} />}
    >
      {choicesIn(tally, sought).map(({ key, title, counts }) => (
        <FieldGroup key={key} label={title}>
          <ChoicePills
            label={title}
            pills={counts.map(({ value, label, count }) => ({ value, label: `${label} ${count}` }))}
            value={sought[key]}
            onChange={(value) => onChange(narrowed(sought, key, value))}
          />
        </FieldGroup>
      ))}
    </Sheet>
  )
}
