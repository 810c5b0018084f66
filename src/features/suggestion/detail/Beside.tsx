import { useSayDay } from '@/features/account/use-today'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { AskList } from '@/ui/case/AskList'
import { Notice } from '@/ui/feedback/Notice'
import { Card } from '@/ui/text/Card'
import { KeyValue } from '@/ui/text/KeyValue'
import { Paragraphs } from '@/ui/text/Paragraphs'
import { Section } from '@/ui/text/Section'
import { Requests } from './Requests'

const SIGNED = {
  invited: '等待确认',
  signed: '已联名',
  declined: '谢绝',
  lapsed: '文本有修改，等待再次确认',
} as const

/** What a case carries beside its main road: who stands behind it, who watches over it, what was asked and decided. */
export function Beside({ view }: { view: CaseView }) {
  return (
    <>
      <Requests view={view} />
      <Watched view={view} />
      <Signed view={view} />
      <Joined view={view} />
    </>
  )
}

function Watched({ view }: { view: CaseView }) {
  const sayDay = useSayDay()
  const { keySupervision, leading, extension, standing, excellent } = view
  const granted = view.returns.filter(({ state }) => state === 'granted')
  const rows = [
    ...(keySupervision
      ? [{ key: '重点督办', value: `${keySupervision.leader} · ${sayDay(keySupervision.on)}` }]
      : []),
    ...(leading ? [{ key: '领办', value: `${leading.leader} · ${sayDay(leading.on)}` }] : []),
    ...(extension?.state === 'granted'
      ? [{ key: '延期', value: `到 ${sayDay(extension.until)}，${extension.reason}` }]
      : []),
    ...(granted.length > 0 ? [{ key: '改办', value: `${granted.length} 次，答复期限不变` }] : []),
    ...view.urges.map(({ by, on, note }) => ({
      key: `${by}催办`,
      value: [sayDay(on), note].filter(Boolean).join(' · '),
    })),
    ...view.convened.map(({ on, opinion }) => ({ key: `${sayDay(on)}协调`, value: opinion })),
    ...(standing?.broken ? [{ key: '类别', value: `${standing.letter} 类，承诺未兑现` }] : []),
    ...(excellent ? [{ key: '优秀建议', value: `${sayDay(excellent)}评定` }] : []),
  ]
  if (rows.length === 0) return null
  return (
    <Section title="督办与变动">
      <Card>
        <KeyValue rows={rows} />
      </Card>
    </Section>
  )
}

function Signed({ view }: { view: CaseView }) {
  if (view.cosigners.length === 0) return null
  const signed = view.cosigners.filter(({ state }) => state === 'signed').length
  return (
    <Section title="联名代表" side={`已联名 ${signed} 位`}>
      <Card>
        <KeyValue
          rows={view.cosigners.map(({ name, delegation, state }) => ({
            key: name,
            value: [delegation, SIGNED[state]].filter(Boolean).join(' · '),
          }))}
        />
      </Card>
    </Section>
  )
}

function Joined({ view }: { view: CaseView }) {
  const sayDay = useSayDay()
  return (
    <>
      {view.joined.map(({ case: id, title, facts, asks, author, on }) => (
        <Section key={id} title="并入的建议" side={`${author} · ${sayDay(on)}`}>
          <Card>
            <Notice tone="neutral">{title}</Notice>
            <AskList asks={asks} />
            <Paragraphs text={facts} />
          </Card>
        </Section>
      ))}
      {view.supplements.length > 0 && (
        <Section title="补充说明">
          <Card>
            <KeyValue rows={view.supplements.map(({ text, on }) => ({ key: sayDay(on), value: text }))} />
          </Card>
        </Section>
      )}
    </>
  )
}
