import { useState } from 'react'
import { useKeys } from '@/platform/keys'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import type { Me } from '@/features/account/session'
import { Desk } from '@/features/account/Desk'
import { MotionPanes } from '@/features/motion/desk/MotionPanes'
import { CasePanes } from './CasePanes'
import { QueuePane } from './QueuePane'
import { queuesFor, type Queue } from './queues'
import { useQueue, type Line } from './use-queue'

const elsewhere = [
  { key: 'sessions', label: '会次与截止', icon: 'calendar', path: paths.sessions() },
  { key: 'open', label: '公开查询', icon: 'book', path: paths.open() },
  { key: 'me', label: '我的', icon: 'user', path: paths.me() },
] as const

const LIST = 'work-list'

/** Who sets when motions close. */
const KEEPS_SESSIONS: readonly string[] = ['deputyOffice', 'presidium']

/** Three panes: what there is, the thing itself, what can be done with it. */
export function Workbench({ me }: { me: Me }) {
  const queues = queuesFor(me.post.role)
  const links = elsewhere.filter(({ key }) => key !== 'sessions' || KEEPS_SESSIONS.includes(me.post.role))
  const [queue, setQueue] = useState<Queue>(queues[0] ?? { key: 'inbox', label: '待办', icon: 'inbox' })
  const [chosen, setChosen] = useState<Line>()
  const pages = useQueue(me.post.id, queue)
  const lines = pages.answer.face === 'ready' ? pages.answer.data.items : []
  // The line acted upon leaves the list; its case stays open until another line is chosen.
  const current = chosen ?? lines[0]
  // The case has moved on to another of my tasks: its line has a new key, and is still the one looked at.
  const marked =
    lines.find(({ key }) => key === current?.key) ?? lines.find(({ caseId }) => caseId === current?.caseId)

  function open(key: string): void {
    const page = elsewhere.find((one) => one.key === key)
    if (page) return go(page.path)
    const next = queues.find((one) => one.key === key)
    if (next) {
      setQueue(next)
      setChosen(undefined)
    }
  }

  function changed(): void {
    setChosen(current)
    pages.reload()
  }

  function move(step: number): void {
    const at = lines.findIndex(({ key }) => key === marked?.key)
    const next = lines[at + step]
    if (next) setChosen(next)
  }
  const Panes = current?.kind === 'motion' ? MotionPanes : CasePanes
  useKeys(LIST, { ArrowDown: () => move(1), ArrowUp: () => move(-1) })

  return (
    <Desk
      groups={[
        { title: '办理', items: queues },
        { title: '其他', items: links },
      ]}
      current={queue.key}
      onNav={open}
    >
      <QueuePane id={LIST} title={queue.label} pages={pages} current={marked?.key} onChoose={setChosen} />
      {current && <Panes key={current.key} id={current.caseId} verb={current.verb} onChanged={changed} />}
    </Desk>
  )
}
