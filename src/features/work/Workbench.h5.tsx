import { useEffect, useState } from 'react'
import { useKeys } from '@/platform/keys'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { focusPart, keepInSight } from '@/platform/scroll'
import type { Me } from '@/features/account/session'
import { Desk } from '@/features/account/Desk'
import type { Sought } from '@/features/inbox/use-inbox'
import { useSummaryNow } from '@/features/message/use-summary-now'
import { MotionPanes } from '@/features/motion/desk/MotionPanes'
import { CasePanes, MAIN } from './CasePanes'
import { DeskSearch, SEARCH } from './DeskSearch'
import { ElsewherePane } from './ElsewherePane'
import { InboxHead } from './InboxHead'
import { QueuePane, rowId } from './QueuePane'
import { FOUND, INBOX, queuesFor, type Queue } from './queues'
import { useCounts } from './use-counts'
import { useKeptTally } from './use-kept-tally'
import { useQueue, type Line } from './use-queue'

const elsewhere = [
  { key: 'board', label: '督办看板', icon: 'chart', path: paths.board() },
  { key: 'ownBoard', label: '本单位统计', icon: 'chart', path: paths.board() },
  { key: 'led', label: '领办和督办', icon: 'flag', path: paths.led() },
  { key: 'messages', label: '消息', icon: 'bell', path: paths.messages() },
  { key: 'duty', label: '代表履职', icon: 'users', path: paths.dutyOffice() },
  { key: 'sessions', label: '会次与截止', icon: 'calendar', path: paths.sessions() },
  { key: 'rules', label: '规则包', icon: 'book', path: paths.rules() },
  { key: 'open', label: '公开查询', icon: 'book', path: paths.open() },
  { key: 'me', label: '我的', icon: 'user', path: paths.me() },
] as const

const LIST = 'work-list'

/** Who sets when motions close, who keeps the rules, who has figures. */
const KEEPERS: Readonly<Record<string, readonly string[]>> = {
  duty: ['deputyOffice'],
  sessions: ['deputyOffice', 'presidium'],
  rules: ['deputyOffice'],
  board: ['deputyOffice', 'governmentOffice', 'leader'],
  ownBoard: ['unitHandler', 'unitHead'],
  led: ['leader'],
}

/** Three panes: what there is, the thing itself, what can be done with it. */
export function Workbench({ me }: { me: Me }) {
  const queues = queuesFor(me.post.role)
  const { unread } = useSummaryNow(me.post.id)
  const links = elsewhere
    .filter(({ key }) => KEEPERS[key]?.includes(me.post.role) ?? true)
    .map((link) => (link.key === 'messages' && unread > 0 ? { ...link, count: unread } : link))
  const [queue, setQueue] = useState<Queue>(queues[0] ?? INBOX)
  const [sought, setSought] = useState<Sought>({})
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<Line>()
  const counts = useCounts(me.post.id)
  const pages = useQueue(me.post.id, queue, sought, words)
  const tally = useKeptTally(pages.answer)
  const lines = pages.answer.face === 'ready' ? pages.answer.data.items : []
  // The line acted upon leaves the list; its case stays open until another line is chosen.
  const current = chosen ?? lines[0]
  // The case has moved on to another of my tasks: its line has a new key, and is still the one looked at.
  const marked =
    lines.find(({ key }) => key === current?.key) ?? lines.find(({ caseId }) => caseId === current?.caseId)

  function show(next: Queue): void {
    setQueue(next)
    setChosen(undefined)
  }

  function open(key: string): void {
    const page = elsewhere.find((one) => one.key === key)
    if (page) return go(page.path)
    const next = queues.find((one) => one.key === key)
    if (next) show(next)
  }

  function look(typed: string): void {
    setWords(typed)
    if (typed) show(FOUND)
    else if (queue.key === 'found') show(queues[0] ?? INBOX)
  }

  function changed(): void {
    setChosen(current)
    pages.reload()
    counts.reload()
  }

  function move(step: number): void {
    const at = lines.findIndex(({ key }) => key === marked?.key)
    const next = lines[at + step]
    if (next) setChosen(next)
    else if (step > 0) pages.loadMore()
  }

  const markedKey = marked?.key
  useEffect(() => {
    if (markedKey) keepInSight(rowId(markedKey))
  }, [markedKey])
  const [down, up] = [() => move(1), () => move(-1)]
  useKeys(LIST, {
    ArrowDown: down,
    j: down,
    ArrowUp: up,
    k: up,
    Enter: () => focusPart(MAIN),
    '/': () => focusPart(SEARCH),
  })
  const Panes = current?.kind === 'motion' ? MotionPanes : CasePanes

  return (
    <Desk
      groups={[
        { title: '办理', items: queues.map((one) => ({ ...one, count: counts.countOf(one) })) },
        { title: '其他', items: links },
      ]}
      current={queue.key}
      onNav={open}
      search={<DeskSearch words={words} onSearch={look} />}
    >
      <QueuePane
        id={LIST}
        queue={queue}
        title={queue.key === 'found' ? `“${words}”` : queue.label}
        count={queue.key === 'inbox' ? tally?.total : counts.countOf(queue)}
        head={
          queue.key === 'inbox' &&
          tally && (
            <InboxHead
              sought={sought}
              tally={tally}
              signs={me.post.role === 'unitHandler'}
              by="urgency"
              onChange={(next) => {
                setSought(next)
                setChosen(undefined)
              }}
              onSigned={changed}
            />
          )
        }
        pages={pages}
        current={marked?.key}
        onChoose={setChosen}
      />
      {current && (current.kind === 'activity' || current.kind === 'duty') && (
        <ElsewherePane line={current} kind={current.kind} />
      )}
      {current && current.kind !== 'activity' && current.kind !== 'duty' && (
        <Panes key={current.key} id={current.caseId} verb={current.verb} onChanged={changed} />
      )}
    </Desk>
  )
}
