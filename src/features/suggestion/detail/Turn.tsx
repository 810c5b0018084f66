import { View } from '@tarojs/components'
import { useSayDay } from '@/features/account/use-today'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { KeyValue } from '@/ui/text/KeyValue'
import { TurnCard } from '@/ui/case/TurnCard'
import type { Offer } from '../act/types'
import { claimedPromises, waitingContacts } from '../act/waiting'
import { asksTold } from './asks-told'
import { turnWords } from './turn-words'

/** What waits for this person, with the facts needed to do it. Nothing when it is nobody's turn here. */
export function Turn({ view, offer }: { view: CaseView; offer: Offer | undefined }) {
  const words = offer && !offer.refusal ? turnWords(offer.verb) : undefined
  if (!offer || !words) return null
  return (
    <TurnCard icon={words.icon} title={words.title} consequence={words.consequence}>
      {words.text && <View>{words.text}</View>}
      {offer.verb === 'confirmContact' && <ContactFacts view={view} />}
      {offer.verb === 'confirmFulfilment' && <PromiseFacts view={view} />}
    </TurnCard>
  )
}

function ContactFacts({ view }: { view: CaseView }) {
  const sayDay = useSayDay()
  const [contact, ...others] = waitingContacts(view)
  if (!contact) return null
  return (
    <>
      <KeyValue
        rows={[
          { key: '登记单位', value: contact.unit },
          { key: '时间方式', value: `${sayDay(contact.on)} · ${contact.way}` },
          { key: '沟通人', value: contact.who },
          { key: '谈了什么', value: asksTold(contact.asks, view.content.asks.length) },
          ...(contact.note ? [{ key: '登记情况', value: contact.note }] : []),
        ]}
      />
      {others.length > 0 && <View>另有 {others.length} 次沟通也在等您确认</View>}
    </>
  )
}

function PromiseFacts({ view }: { view: CaseView }) {
  const sayDay = useSayDay()
  const [promise] = claimedPromises(view)
  if (!promise) return null
  const last = promise.progress[promise.progress.length - 1]
  return (
    <KeyValue
      rows={[
        { key: '承诺', value: promise.what },
        { key: '完成标准', value: promise.measure },
        { key: '时限', value: `${sayDay(promise.due)} · ${promise.unit}` },
        ...(last ? [{ key: '单位登记', value: `${sayDay(last.on)}：${last.note}` }] : []),
      ]}
    />
  )
}
