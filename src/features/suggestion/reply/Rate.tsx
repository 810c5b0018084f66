import { useState } from 'react'
import { PhonePage } from '@/features/account/PhonePage'
import { useSayDay } from '@/features/account/use-today'
import { useCommand } from '@/features/ask/use-command'
import { isDissatisfied } from '@/domain/suggestion/verdict'
import { leadName } from '@/domain/suggestion/suggestion'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { back } from '@/platform/navigate'
import { showPart } from '@/platform/scroll'
import { say } from '@/platform/toast'
import { Dialog } from '@/ui/feedback/Dialog'
import { Notice } from '@/ui/feedback/Notice'
import { BottomBar } from '@/ui/frame/BottomBar'
import { Icon } from '@/ui/icon/Icon'
import { Section } from '@/ui/text/Section'
import { View } from '@tarojs/components'
import type { Offer } from '../act/types'
import { stillMissing } from '../still-missing'
import { blankRating, ratingGaps, type RatingDraft } from './rating-gaps'
import { RatingForm } from './RatingForm'
import { redoConsequence } from './redo-consequence'
import { ReplyRead } from './ReplyRead'
import styles from './reply.module.scss'

type Props = { id: string; rev: number; view: CaseView; offer: Offer; onDone: () => void }

/** The reply with the two questions under it. 不满意 is said back with what it starts before it is sent. */
export function Rate({ id, rev, view, offer, onDone }: Props) {
  const [draft, setDraft] = useState<RatingDraft>(blankRating)
  const [asking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState('')
  const { run, busy } = useCommand({ id, rev })
  const sayDay = useSayDay()
  const gaps = ratingGaps(draft)
  const unit = leadName(view.units) || '承办单位'
  const due = view.deadlines.find(({ name }) => name === '评价')?.due

  const send = async () => {
    const outcome = await run('rate', draft)
    if (outcome.done) {
      say('评价已提交')
      onDone()
      return
    }
    setRefusal(outcome.message)
    if (outcome.code === 'stale') onDone()
  }
  const submit = () => {
    setRefusal('')
    if (isDissatisfied(draft)) setAsking(true)
    else void send()
  }

  const first = gaps[0]
  return (
    <PhonePage
      title="答复与评价"
      bottom={
        <BottomBar
          reason={offer.refusal?.message ?? stillMissing(gaps.map(({ label }) => label))}
          reasonLink={
            first && !offer.refusal ? { label: '去评价', onTap: () => showPart(first.where) } : undefined
          }
          secondary={{ label: '以后再评', onTap: back }}
          primary={{
            label: offer.label,
            onTap: submit,
            loading: busy && !asking,
            disabled: Boolean(offer.refusal) || Boolean(first),
          }}
        />
      }
    >
      <ReplyRead view={view} />
      <Section
        title="我的评价"
        id="my-rating"
        side={
          <View className={styles.sealed}>
            <Icon name="lock" size="s" /> 密封
          </View>
        }
      >
        {refusal && !asking && (
          <Notice tone="danger" alert>
            {refusal}
          </Notice>
        )}
        <RatingForm
          draft={draft}
          onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
          sealed={`${due ? sayDay(due) : ''}评价期结束后，承办单位才能看到评价。选“不满意”将启动 ${
            view.rules.redo
          }内重新办理，承办单位会立即看到。`}
        />
      </Section>
      {asking && (
        <Dialog
          title="提交“不满意”的评价？"
          consequence={redoConsequence(draft, unit, view.rules)}
          confirm="确认提交"
          busy={busy}
          error={refusal}
          onCancel={() => setAsking(false)}
          onConfirm={() => void send()}
        />
      )}
    </PhonePage>
  )
}
