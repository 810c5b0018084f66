import { useSayDay } from '@/features/account/use-today'
import type { MotionView } from '@/domain/motion/view-schema'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Button } from '@/ui/form/Button'
import { Card } from '@/ui/text/Card'
import { KeyValue } from '@/ui/text/KeyValue'
import { Paragraphs } from '@/ui/text/Paragraphs'
import { Section } from '@/ui/text/Section'

/** What the committee advised, the presidium decided, the congress voted; each with its reason. */
export function Decided({ view }: { view: MotionView }) {
  const sayDay = useSayDay()
  const { opinion, decision, report, vote, resolution } = view
  const { suggestion } = decision ?? {}
  return (
    <>
      {opinion && (
        <Section title="委员会意见" side={sayDay(opinion.on)}>
          <Card>
            <KeyValue
              rows={[
                { key: '委员会', value: opinion.committee },
                { key: '意见', value: opinion.advice },
                { key: '理由', value: opinion.reason },
              ]}
            />
          </Card>
        </Section>
      )}
      {decision && (
        <Section title="主席团决定" side={sayDay(decision.on)}>
          <Card>
            <KeyValue
              rows={[
                { key: '决定', value: decision.label },
                ...(decision.committee ? [{ key: '审议', value: decision.committee }] : []),
                { key: '理由', value: decision.reason },
                ...(decision.kind === 'agenda'
                  ? []
                  : [
                      { key: '告知', value: `${decision.acknowledged} / ${decision.proposers} 位提案人已阅` },
                    ]),
              ]}
            />
            {suggestion && (
              <Button kind="text" label="看转成的建议" onTap={() => go(paths.detail(suggestion))} />
            )}
          </Card>
        </Section>
      )}
      {report && (
        <Section title="审议结果报告" side={sayDay(report.on)}>
          <Card>
            <KeyValue
              rows={[
                { key: '委员会', value: report.committee },
                { key: '结论', value: report.conclusion },
              ]}
            />
            <Paragraphs text={report.text} />
          </Card>
        </Section>
      )}
      {vote && (
        <Section title="大会表决" side={vote.passed ? '通过' : '未通过'}>
          <Card>
            <KeyValue
              rows={[
                { key: '全体代表', value: `${vote.all} 人` },
                { key: '表决', value: `赞成 ${vote.for}，反对 ${vote.against}，弃权 ${vote.abstain}` },
                { key: '依据', value: vote.source },
              ]}
            />
          </Card>
        </Section>
      )}
      {resolution && (
        <Section title={resolution.by} side={sayDay(resolution.on)}>
          <Card>
            <KeyValue rows={[{ key: '名称', value: resolution.title }]} />
            <Paragraphs text={resolution.text} />
          </Card>
        </Section>
      )}
    </>
  )
}
