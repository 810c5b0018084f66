import { View } from '@tarojs/components'
import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { packKinds, type PackKind } from '@/domain/rules/numbers'
import { Notice } from '@/ui/feedback/Notice'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { ChangeList } from './ChangeList'
import styles from './rules.module.scss'

type Trial = Output<Api['rules.dryRun']>

/** What the numbers would do; nothing was saved. */
export function TrialResult({ kind, trial }: { kind: PackKind; trial: Trial }) {
  const figures = [
    ['未办结', `${trial.cases} 件`],
    ['正在计算的期限', `${trial.dues} 个`],
    ['会移动', `${trial.moved} 个`],
    ['其中提前 / 推后', `${trial.earlier} / ${trial.later}`],
    ['变成逾期', `${trial.becomeOverdue} 个`],
    ['不再逾期', `${trial.noLongerOverdue} 个`],
  ] as const
  return (
    <Section title="试算结果" note="什么也没有保存" id="trial">
      <Card>
        <Notice tone={trial.movedWhenPublished === 0 ? 'success' : 'warn'}>
          {trial.movedWhenPublished === 0
            ? `按规则发布，新版只用于生效日起提交的${packKinds[kind]}：未办结的一个期限也不移动。`
            : `发布后有 ${trial.movedWhenPublished} 个期限移动，请检查。`}
          下面是假设未办结的也改用新数目会怎样。
        </Notice>
        <ChangeList changes={trial.changes} />
        <View className={styles.figures}>
          {figures.map(([label, value]) => (
            <View key={label} className={styles.figure}>
              <View className={styles.small}>{label}</View>
              <View className={styles.figureValue}>{value}</View>
            </View>
          ))}
        </View>
        {trial.rows.map((row) => (
          <View key={`${row.id}-${row.name}-${row.before}-${row.after}`} className={styles.moveRow}>
            <View className={styles.moveTitle}>
              {row.no !== undefined && `第 ${row.no} 号 `}
              {row.title}
            </View>
            <View className={styles.move}>
              {row.name} {row.before} → {row.after}
            </View>
            {row.becomesOverdue && <Chip label="变成逾期" tone="danger" />}
          </View>
        ))}
        {trial.moved > trial.rows.length && (
          <View className={styles.small}>
            共 {trial.moved} 个，这里列出 {trial.rows.length} 个，变成逾期的在前。
          </View>
        )}
      </Card>
    </Section>
  )
}
