import { useState } from 'react'
import { draftReply } from '@/domain/suggestion/actions/draft-reply'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { useCommand } from '@/features/ask/use-command'
import { replace } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { showPart } from '@/platform/scroll'
import { say } from '@/platform/toast'
import { faultsOf, type Faults } from '../act/faults'
import type { Offer } from '../act/types'
import { stillMissing } from '../still-missing'
import { inputOf, undecidedAsks, type TypedReply } from './draft'
import { gapsNow, withContact } from './gaps'
import { ComposerFrame } from './ComposerFrame'
import { quoted, type UnitOpinion } from './opinions'
import { useReplyDraft } from './use-reply-draft'

type Props = { id: string; rev: number; view: CaseView; offer: Offer; onSaved: () => void }

/** What is typed, what it lacks, and the two ways it is sent: kept as a draft, or to the head for signing. */
export function Composer({ id, rev, view, offer, onSaved }: Props) {
  const { typed, set, settled } = useReplyDraft(id, view)
  const { run, busy } = useCommand({ id, rev })
  const [faults, setFaults] = useState<Faults>({})
  const [refusal, setRefusal] = useState('')
  // An opinion is quoted where something was written last; at first, where nothing is written yet.
  const mine = view.desk?.asks ?? []
  const [target, setTarget] = useState(mine.find((ask) => !typed.answers[ask - 1]?.text.trim()) ?? mine[0])
  const gaps = gapsNow(view, typed)

  async function send(ready: boolean): Promise<void> {
    const input = inputOf(withContact(view, typed), ready)
    const wrong = faultsOf(draftReply.input, input)
    setFaults(wrong)
    const [first] = Object.values(wrong)
    setRefusal(first ?? '')
    if (first) return
    const outcome = await run(offer.verb, input)
    if (!outcome.done) {
      setRefusal(outcome.message)
      if (outcome.code === 'stale') onSaved()
      return
    }
    const undecided = undecidedAsks(typed)
    if (undecided.length === 0) settled(typed)
    else setRefusal(keptHere(undecided))
    say(ready ? '已送负责人签发' : '草稿已保存')
    if (ready) replace(paths.detail(id))
    else onSaved()
  }

  function change(part: Partial<TypedReply>): void {
    const written = part.answers?.findIndex((answer, index) => answer !== typed.answers[index]) ?? -1
    if (written >= 0) setTarget(written + 1)
    setRefusal('')
    setFaults({})
    set(part)
  }

  function quote(opinion: UnitOpinion): void {
    if (target === undefined) return
    change({
      answers: typed.answers.map((answer, index) =>
        index === target - 1 ? { ...answer, text: quoted(answer.text, opinion) } : answer,
      ),
    })
  }

  const reason = refusal || offer.refusal?.message || stillMissing(gaps.map(({ message }) => message))
  const firstGap = gaps[0]
  return (
    <ComposerFrame
      view={view}
      typed={typed}
      faults={faults}
      gaps={gaps}
      target={target}
      onQuote={quote}
      onChange={change}
      bar={{
        reason,
        reasonLink:
          !refusal && firstGap ? { label: '逐项处理', onTap: () => showPart(firstGap.where) } : undefined,
        secondary: {
          label: '存草稿',
          onTap: () => void send(false),
          disabled: busy || Boolean(offer.refusal),
        },
        primary: {
          label: '送签',
          onTap: () => void send(true),
          loading: busy,
          disabled: gaps.length > 0 || Boolean(offer.refusal),
        },
      }}
    />
  )
}

function keptHere(asks: readonly number[]): string {
  return `草稿已保存，但诉求 ${asks.join('、')} 还没选采纳情况，这部分文字只存在这台设备上。选好后请再存一次。`
}
