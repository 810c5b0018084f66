import { useState } from 'react'
import { useSayDay } from '@/features/account/use-today'
import type { CaseView, DeadlineView } from '@/domain/suggestion/view-schema'
import { DeadlineCard } from '@/ui/status/DeadlineCard'
import { CalcSheet } from './CalcSheet'
import { cautionOf, dayWithWeekday, flowOf, isReplyClock } from './deadline-words'

/** The clocks that run, each to be opened. */
export function Deadlines({ view }: { view: Pick<CaseView, 'deadlines' | 'held' | 'number'> }) {
  const [opened, setOpened] = useState<DeadlineView>()
  const sayDay = useSayDay()
  return (
    <>
      {view.deadlines.map((deadline) => (
        <DeadlineCard
          key={deadline.name}
          name={deadline.name}
          text={deadline.text}
          tone={deadline.tone}
          due={dayWithWeekday(deadline.due, sayDay)}
          holding={
            isReplyClock(deadline) && view.held.length > 0
              ? { held: view.held, left: deadline.left }
              : undefined
          }
          flow={isReplyClock(deadline) ? flowOf(deadline, sayDay) : undefined}
          article={deadline.source}
          caution={cautionOf(deadline)}
          onExplain={() => setOpened(deadline)}
        />
      ))}
      {opened && <CalcSheet deadline={opened} no={view.number?.no} onClose={() => setOpened(undefined)} />}
    </>
  )
}
