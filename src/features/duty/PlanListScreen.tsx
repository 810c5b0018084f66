import { View } from '@tarojs/components'
import { useState } from 'react'
import { ask } from '@/features/ask/ask'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useAnswer } from '@/features/ask/use-answer'
import { useToday } from '@/features/account/use-today'
import { dimensionKeys, dimensions } from '@/domain/duty/subject'
import { Empty } from '@/ui/feedback/Faces'
import { Notice } from '@/ui/feedback/Notice'
import { Tabs } from '@/ui/form/Tabs'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { DutyPage } from './DutyPage'
import { PlanEditor } from './PlanEditor'
import type { Plan } from './plan-draft'
import styles from './duty.module.scss'

/** The yearly list every deputy is measured by: read by all, put right by 代表工委, every version kept. */
export function PlanListScreen() {
  const now = Number(useToday().slice(0, 4))
  const [year, setYear] = useState(String(now))
  const [editing, setEditing] = useState(false)
  const { answer, reload } = useAnswer('duty-plans', () => ask('duty.book', {}))
  const book = answer.face === 'ready' ? answer.data : undefined
  const versions = book?.plans.filter((plan) => String(plan.year) === year) ?? []
  const mayChange = book?.offers.some(({ verb }) => verb === 'adoptPlan') && Number(year) >= now
  const bar = mayChange &&
    !editing && {
      primary: {
        label: versions.length > 0 ? '修订清单' : '发布清单',
        onTap: () => setEditing(true),
      },
    }
  return (
    <DutyPage title="年度清单" current="plan" bar={bar || undefined}>
      <Tabs
        label="年度"
        tabs={[now + 1, now, now - 1].map((one) => ({ value: String(one), label: `${one} 年` }))}
        value={year}
        onChange={(value) => {
          setYear(value)
          setEditing(false)
        }}
      />
      <AnswerFaces answer={answer} onRetry={reload}>
        {(ready) =>
          editing ? (
            <PlanEditor
              key={year}
              year={Number(year)}
              rev={ready.rev}
              from={versions[0] ?? ready.plans[0]}
              onDone={() => {
                setEditing(false)
                reload()
              }}
              onLeave={() => setEditing(false)}
            />
          ) : (
            <Versions year={year} versions={versions} />
          )
        }
      </AnswerFaces>
    </DutyPage>
  )
}

function Versions({ year, versions }: { year: string; versions: readonly Plan[] }) {
  const [current, ...earlier] = versions
  if (!current)
    return (
      <Empty
        title={`${year} 年还没有发布清单`}
        text="代表工委按年度代表工作计划发布，代表随后看到自己的清单。"
      />
    )
  return (
    <>
      <Section title={current.name} side={<Chip label={`第 ${current.version} 版`} tone="success" />}>
        {current.example && (
          <Notice tone="warn">事项取自公开的年度工作要点，次数是示例，不是本级决定。</Notice>
        )}
        <Items plan={current} />
        <View className={styles.small}>{current.adoptedOn} 发布（代表法第四十三条：年度代表工作计划）。</View>
      </Section>
      {earlier.map((plan) => (
        <Section key={plan.version} title={`第 ${plan.version} 版`} note={`${plan.adoptedOn} 发布，已修订`}>
          <Items plan={plan} />
        </Section>
      ))}
    </>
  )
}

function Items({ plan: { items } }: { plan: Plan }) {
  return (
    <Card>
      {dimensionKeys.flatMap((dimension) =>
        items
          .filter((item) => item.dimension === dimension)
          .map(({ id, label, target, due, source }) => (
            <View key={id} className={styles.row}>
              <View className={styles.head}>
                <View>{label}</View>
                <View className={styles.strong}>{target} 次</View>
              </View>
              <View className={styles.quiet}>
                {dimensions[dimension]} · {due} 前
              </View>
              {source && <View className={styles.small}>{source}</View>}
            </View>
          )),
      )}
    </Card>
  )
}
