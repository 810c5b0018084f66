import { stops } from '@/domain/suggestion/suggestion'
import type { CaseRow } from '@/domain/suggestion/view-schema'
import { CaseCard } from '@/ui/case/CaseCard'
import { Chip, ClockChip } from '@/ui/status/Chip'
import { openCase } from './open-case'

/** One case in a list on the phone. `mine`: the reader wrote it, so the unit matters more than the author. */
export function RowCard({ row, mine }: { row: CaseRow; mine?: boolean }) {
  const { no, title, stage, unit, author, delegation, clock, chips } = row
  const started = stage.key !== 'draft'
  const whose = (mine ? [unit] : unit ? [unit, author, delegation] : [author]).filter(Boolean).join(' · ')
  return (
    <CaseCard
      no={no}
      title={title}
      chips={chips.length > 0 && chips.map((chip) => <Chip key={chip.label} {...chip} />)}
      rail={started ? { stops, done: stage.stop, tone: stage.tone } : undefined}
      foot={
        <>
          <Chip label={stage.label} tone={stage.tone} />
          {whose}
        </>
      }
      footSide={clock && <ClockChip {...clock} />}
      onTap={() => openCase(row)}
    />
  )
}
