import { useState } from 'react'
import { useToday } from '@/features/account/use-today'
import { ask } from '@/features/ask/ask'
import { useAsked } from '@/features/ask/use-asked'
import { isPlainDate } from '@/domain/shared/plain-date'
import { Dialog } from '@/ui/feedback/Dialog'
import { DateField } from '@/ui/form/TextField'
import type { RosterPerson } from './roster-person'

type Props = { person: string; post: RosterPerson['posts'][number]; onCancel: () => void; onDone: () => void }

/** The last day in office. */
export function LeaveDialog({ person, post, onCancel, onDone }: Props) {
  const [until, setUntil] = useState<string>(useToday())
  const { run, busy, refusal } = useAsked()
  async function leave() {
    if (!isPlainDate(until)) return
    if (await run(() => ask('roster.leave', { person, post: post.id, until }))) onDone()
  }
  return (
    <Dialog
      title={`办理离任：${post.roleLabel} ${post.place}`}
      consequence="过了这一天就不能再以这个身份登录；办过的事和记录都保留。"
      confirm="办理离任"
      danger
      busy={busy}
      error={refusal}
      onCancel={onCancel}
      onConfirm={() => void leave()}
    >
      <DateField id={`leave-${post.id}`} label="在任的最后一天" value={until} onChange={setUntil} />
    </Dialog>
  )
}
