import { View } from '@tarojs/components'
import { useSayDay } from '@/features/account/use-today'
import { stops } from '@/domain/suggestion/suggestion'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { Chip } from '@/ui/status/Chip'
import { StageRail } from '@/ui/status/StageRail'
import { CaseNo } from '@/ui/text/CaseNo'
import { Title } from '@/ui/text/Title'
import styles from './detail.module.scss'

/** Number, state, title, who, and where it is on the road. */
export function CaseHead({ view, rail = true }: { view: CaseView; rail?: boolean }) {
  const sayDay = useSayDay()
  const { number, stage, author, submittedOn } = view
  const facts = [
    number && `${number.session} · ${number.category}`,
    `${author.name}领衔 · ${author.delegation}`,
    submittedOn && `${sayDay(submittedOn)}提出`,
  ]
  return (
    <View>
      <View className={styles.headRow}>
        <CaseNo no={number?.no} />
        <View className={styles.chips}>
          {view.promises.some(({ tone }) => tone === 'danger') && <Chip label="承诺未兑现" tone="danger" />}
          <Chip label={stage.label} tone={stage.tone} />
        </View>
      </View>
      <Title text={view.title || '（还没有标题）'} level={2} />
      <View className={styles.facts}>{facts.filter(Boolean).join(' · ')}</View>
      {rail && (
        <View className={styles.rail}>
          <StageRail stops={stops} done={stage.stop} tone={stage.tone} />
        </View>
      )}
    </View>
  )
}
