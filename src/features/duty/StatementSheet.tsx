import { View } from '@tarojs/components'
import { changeText, totalText } from '@/domain/duty/points'
import { Sheet } from '@/ui/feedback/Sheet'
import { KeyValue } from '@/ui/text/KeyValue'
import type { Portrait } from './use-portrait'
import styles from './duty.module.scss'

type Props = { statement: Portrait['view']['statements'][number]; onClose: () => void }

/** A statement word for word as it was frozen. */
export function StatementSheet({ statement, onClose }: Props) {
  const { label, from, to, table, base, earned, total, entries, outcomes, remark } = statement
  return (
    <Sheet title={`${label}履职回单`} note={`${from} 至 ${to}，${table}`} onClose={onClose}>
      <KeyValue
        rows={[
          { key: '合计', value: `${totalText(total)} 分` },
          { key: '其中', value: `基础 ${totalText(base)}，本期 ${changeText(earned)}` },
          { key: '评语', value: remark },
          { key: '代表', value: statement.state.label },
          ...(statement.objection ? [{ key: '异议', value: statement.objection }] : []),
          ...(statement.answer ? [{ key: '答复', value: statement.answer }] : []),
        ]}
      />
      <View className={styles.cardTitle}>做了什么，{entries.length} 笔</View>
      {entries.map(({ id, on, what, evidence, counted, why }) => (
        <View key={id} className={styles.row}>
          <View className={styles.head}>
            <View className={styles.small}>{on}</View>
            <View className={styles.points}>{changeText(counted)}</View>
          </View>
          <View>{what}</View>
          <View className={styles.small}>
            {evidence}；{why}
          </View>
        </View>
      ))}
      <View className={styles.cardTitle}>结果怎么样，{outcomes.length} 件</View>
      {outcomes.map(({ id, on, kind, text }) => (
        <View key={id} className={styles.row}>
          <View className={styles.small}>
            {on} · {kind}
          </View>
          <View>{text}</View>
        </View>
      ))}
      <View className={styles.digest}>
        {statement.issuedOn} 出具，{statement.intact ? '与出具时一致' : '校验不一致，请联系代表工委'}。校验码{' '}
        {statement.digest}
      </View>
    </Sheet>
  )
}
