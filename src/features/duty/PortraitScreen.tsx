import { View } from '@tarojs/components'
import { useState } from 'react'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { PhonePage } from '@/features/account/PhonePage'
import { useToday } from '@/features/account/use-today'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { totalText } from '@/domain/duty/points'
import { Columns } from '@/ui/chart/Columns'
import { Radar } from '@/ui/chart/Radar'
import { Notice } from '@/ui/feedback/Notice'
import { BottomBar } from '@/ui/frame/BottomBar'
import { ChoicePills } from '@/ui/form/Pills'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { Title } from '@/ui/text/Title'
import { Declarations } from './Declarations'
import { DeclareSheet } from './DeclareSheet'
import { DutyList } from './DutyList'
import { LedgerList } from './LedgerList'
import { Outcomes } from './Outcomes'
import { PublicPreview } from './PublicPreview'
import { Statements } from './Statements'
import styles from './duty.module.scss'
import { usePortrait, type Portrait, type Whose } from './use-portrait'

/** A deputy's year: what was to do, what was done, what came of it. For the deputy and for 代表工委. */
export function PortraitScreen({ deputy, year: asked }: Whose) {
  const [year, setYear] = useState(asked)
  const [sheet, setSheet] = useState<'declare' | 'public'>()
  const { answer, reload, act, busy, refusal, clear } = usePortrait({ deputy, year })
  const view = answer.face === 'ready' ? answer.data.view : undefined
  const declare =
    answer.face === 'ready' ? answer.data.offers.find(({ verb }) => verb === 'declare') : undefined
  const open = (which: typeof sheet) => {
    clear()
    setSheet(which)
  }
  const bar = view?.relation === 'owner' && (
    <BottomBar
      reason={declare ? declare.refusal?.message : undefined}
      secondary={{ label: '公示预览', onTap: () => open('public') }}
      primary={{
        label: '申报履职活动',
        disabled: !declare || declare.refusal !== undefined,
        onTap: () => open('declare'),
      }}
    />
  )
  return (
    <PhonePage title={view?.relation === 'office' ? '代表履职' : '我的履职'} bottom={bar}>
      <AnswerFaces answer={answer} onRetry={reload}>
        {(data) => (
          <>
            <Head view={data.view} onYear={setYear} />
            <Points view={data.view} />
            <DutyList list={data.view.list} plan={data.view.plan} />
            <LedgerList view={data.view} act={act} busy={busy} refusal={refusal} clear={clear} />
            <Declarations view={data.view} act={act} busy={busy} refusal={refusal} />
            <Outcomes view={data.view} act={act} />
            <Statements
              view={data.view}
              offers={data.offers}
              act={act}
              busy={busy}
              refusal={refusal}
              clear={clear}
            />
          </>
        )}
      </AnswerFaces>
      {sheet === 'declare' && (
        <DeclareSheet act={act} busy={busy} refusal={refusal} onClose={() => setSheet(undefined)} />
      )}
      {sheet === 'public' && <PublicPreview year={view?.year} onClose={() => setSheet(undefined)} />}
    </PhonePage>
  )
}

function Head({ view, onYear }: { view: Portrait['view']; onYear: (year: number) => void }) {
  const { deputy, year, dimensions, peers, tags } = view
  const now = Number(useToday().slice(0, 4))
  const years = [now, now - 1, now - 2].map((one) => ({ value: String(one), label: `${one} 年` }))
  return (
    <Section title={`${year} 年履职画像`}>
      <Card>
        <Title text={deputy.name} />
        <View className={styles.quiet}>{deputy.delegation}</View>
        <Radar
          title={`${year} 年履职画像`}
          sides={dimensions.map(({ label, score, median }) => ({ label, value: score, middle: median }))}
          mine="我"
          others="代表团中位数"
        />
        <View className={styles.small}>{peers}。各维度分开看，不合成总分，不排名。</View>
        {tags.length > 0 && (
          <View className={styles.buttons}>
            {tags.map(({ label, why }) => (
              <Chip key={label} label={`${label}（${why}）`} tone="info" />
            ))}
          </View>
        )}
        <View className={styles.buttons}>
          <ChoicePills
            label="年度"
            pills={years}
            value={String(year)}
            onChange={(value) => onYear(Number(value))}
          />
        </View>
      </Card>
    </Section>
  )
}

function Points({ view }: { view: Portrait['view'] }) {
  const { total, base, earned, table, trend, lastYear } = view
  return (
    <Section title="积分" side="计分规则" onSide={() => go(paths.dutyRules())}>
      <Card>
        <View className={styles.totalRow}>
          <View>
            <View className={styles.total}>{totalText(total)}</View>
            <View className={styles.small}>分，只有您和代表工委看得到</View>
          </View>
          <View className={styles.quiet}>
            <View>基础 {totalText(base)}</View>
            <View>本年 {totalText(earned)}</View>
            {lastYear && (
              <View>
                {lastYear.year} 年 {totalText(lastYear.total)}
              </View>
            )}
          </View>
        </View>
        <Columns
          title="各月得分"
          columns={trend.map(({ month, points }) => ({
            label: `${month}月`,
            value: points,
            text: points === 0 ? '0' : totalText(points),
          }))}
        />
        {table?.example && (
          <Notice tone="neutral">积分按《{table.name}》计算：这是示例，不是本区现行规定。</Notice>
        )}
      </Card>
      <Notice tone="info">积分只由系统里的真实事件产生，每一分都能点开看依据。</Notice>
    </Section>
  )
}
