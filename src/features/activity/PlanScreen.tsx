import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { ask } from '@/features/ask/ask'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useAnswer } from '@/features/ask/use-answer'
import { DutyPage } from '@/features/duty/DutyPage'
import { InviteForm } from './InviteForm'
import { PlanForm } from './PlanForm'

type Opened = { activity?: Output<Api['activity.open']>; circle: Output<Api['activity.invitable']> }

/** Arranges an activity, then invites; both are verbs of the same case. */
export function PlanScreen({ id }: { id?: string | undefined }) {
  const { answer, reload } = useAnswer(`plan:${id ?? ''}`, async (): Promise<Opened> => {
    const circle = await ask('activity.invitable', {})
    return id ? { circle, activity: await ask('activity.open', { id }) } : { circle }
  })
  return (
    <DutyPage title={id ? '活动安排和邀请' : '安排活动'} current="activities">
      <AnswerFaces answer={answer} onRetry={reload}>
        {({ activity, circle }) => (
          <>
            {(!activity || activity.view.stage.key === 'draft') && (
              <PlanForm activity={activity} onDone={reload} />
            )}
            {id && activity && <InviteForm id={id} rev={activity.rev} circle={circle} />}
          </>
        )}
      </AnswerFaces>
    </DutyPage>
  )
}
