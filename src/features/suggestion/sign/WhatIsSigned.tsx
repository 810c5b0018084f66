import { View } from '@tarojs/components'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { useSayDay } from '@/features/account/use-today'
import { PromiseRow } from '@/ui/case/PromiseRow'
import { Notice } from '@/ui/feedback/Notice'
import { Letter } from '@/ui/letter/Letter'
import { Card } from '@/ui/text/Card'
import { CaseNo } from '@/ui/text/CaseNo'
import { KeyValue } from '@/ui/text/KeyValue'
import { Section } from '@/ui/text/Section'
import { Title } from '@/ui/text/Title'
import { Contacts } from '../detail/Contacts'
import { meaningOf } from '../detail/reply-words'
import { Changes } from './Changes'

/** Everything the head answers for: class, coverage, promises, contact, and the letter word by word. */
export function WhatIsSigned({ view }: { view: CaseView }) {
  const sayDay = useSayDay()
  const { draft } = view
  if (!draft) return null
  const { replyClass, promises } = draft
  return (
    <>
      <CaseNo no={view.number?.no} note={view.clock && `${view.clock.name}${view.clock.text}`} />
      <Title text={view.title} size="dt" />
      <View style={{ height: '12px' }} />
      {view.gaps.length === 0 && (
        <Notice tone="success">
          沟通已有着落，{view.content.asks.length} 条诉求都有回应，类别与承诺相符。
        </Notice>
      )}
      <Changes view={view} />
      <Card>
        <KeyValue
          rows={[
            { key: '类别', value: replyClass ? `${replyClass} 类：${meaningOf(view, replyClass)}` : '未选' },
            { key: '拟稿', value: draft.by },
            {
              key: '公开审查',
              value: draft.disclosure?.open ? '可以公开' : `不宜公开：${draft.disclosure?.note ?? ''}`,
            },
          ]}
        />
      </Card>
      {promises.length > 0 && (
        <Section title="承诺" note={`${promises.length} 项，签发后按期核对`}>
          <Card>
            {promises.map(({ what, measure, due, section }, index) => (
              <PromiseRow
                key={index}
                what={what}
                note={`${sayDay(due)}前 · ${section}`}
                more={measure}
                chip={{ label: '未到期', tone: 'neutral' }}
              />
            ))}
          </Card>
        </Section>
      )}
      <Contacts view={view} />
      <Section title="将要签发的答复">
        <Letter lines={view.preview ?? []} letter={replyClass} />
      </Section>
    </>
  )
}
