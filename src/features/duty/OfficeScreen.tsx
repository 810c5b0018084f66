import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import { ask } from '@/features/ask/ask'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useAnswer } from '@/features/ask/use-answer'
import { LinkRow } from '@/features/account/LinkRow'
import { useIsDesk } from '@/platform/device'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Tap } from '@/ui/element/Tap'
import { Empty } from '@/ui/feedback/Faces'
import { Notice } from '@/ui/feedback/Notice'
import { SearchField } from '@/ui/form/SearchField'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { DutyPage } from './DutyPage'
import { dutyPlaces } from './places'
import styles from './duty.module.scss'

/** What 代表工委 has to review, whom the law asks it to look at, and everybody by delegation. */
export function OfficeScreen() {
  const { answer, reload } = useAnswer('duty-office', async () => {
    const [reviews, alerts, roster] = await Promise.all([
      ask('duty.reviews', {}),
      ask('duty.alerts', {}),
      ask('duty.roster', {}),
    ])
    return { reviews: reviews.rows, alerts: alerts.alerts, roster }
  })
  return (
    <DutyPage title="代表履职" current="office">
      <AnswerFaces answer={answer} onRetry={reload}>
        {(ready) => (
          <View className={styles.columns}>
            <View>
              <Doors />
              <Alerts alerts={ready.alerts} />
              <Reviews reviews={ready.reviews} />
            </View>
            <View>
              <Roster roster={ready.roster} />
            </View>
          </View>
        )}
      </AnswerFaces>
    </DutyPage>
  )
}

/** On a phone the other pages of 履职; at a desk they stand at the left. */
function Doors() {
  if (useIsDesk()) return null
  return (
    <Card>
      {dutyPlaces('deputyOffice')
        .filter(({ key }) => key !== 'office')
        .map(({ key, icon, label, path }) => (
          <LinkRow key={key} icon={icon} label={label} note={notes[key] ?? ''} onTap={() => go(path)} />
        ))}
    </Card>
  )
}

const notes: Partial<Record<string, string>> = {
  activities: '安排、邀请、签到、总结',
  plan: '年度代表工作计划要求的事和次数',
  rules: '积分表、试算',
  ranking: '默认关闭',
}

function Alerts({ alerts }: { alerts: Output<Api['duty.alerts']>['alerts'] }) {
  if (alerts.length === 0) return null
  return (
    <Section title="出席提醒" note="只给代表工委">
      {alerts.map(({ deputy, absences, basis }) => (
        <Notice
          key={deputy.id}
          tone="warn"
          title={`${deputy.name}（${deputy.delegation}）${absences.length} 次`}
        >
          {absences.map(({ on, what }) => (
            <View key={on}>
              {on} {what}
            </View>
          ))}
          <View>{basis}</View>
        </Notice>
      ))}
    </Section>
  )
}

function Reviews({ reviews }: { reviews: Output<Api['duty.reviews']>['rows'] }) {
  const told = (words: string, n: number) => (n > 0 ? [`${words} ${n} 件`] : [])
  return (
    <Section title="待审核" note="申报、申诉、回单异议">
      {reviews.length === 0 ? (
        <Empty title="今天没有要审的" />
      ) : (
        <Card>
          {reviews.map(({ deputy, year, declarations, appeals, objections }) => (
            <LinkRow
              key={`${deputy.id}${year}`}
              icon="inbox"
              label={`${deputy.name} · ${deputy.delegation} · ${year} 年`}
              note={[
                ...told('申报', declarations),
                ...told('申诉', appeals),
                ...told('异议', objections),
              ].join('，')}
              onTap={() => go(paths.portrait(deputy.id, year))}
            />
          ))}
        </Card>
      )}
    </Section>
  )
}

function Roster({ roster }: { roster: Output<Api['duty.roster']> }) {
  const [q, setQ] = useState('')
  const found = roster.deputies.filter(({ name, delegation }) => `${name}${delegation}`.includes(q.trim()))
  const delegations = [...new Set(found.map(({ delegation }) => delegation))]
  return (
    <Section title="代表名册" note={`${roster.deputies.length} 人，按代表团，不排名`}>
      <View className={styles.filter}>
        <SearchField
          id="deputy-q"
          label="找代表"
          value={q}
          placeholder="姓名或代表团"
          onChange={setQ}
          onSearch={() => undefined}
        />
      </View>
      {found.length === 0 && <Empty title={`没有找到“${q.trim()}”`} />}
      {delegations.map((delegation) => {
        const members = found.filter((one) => one.delegation === delegation)
        return (
          <Card key={delegation}>
            <View className={styles.head}>
              <View className={styles.cardTitle}>{delegation}</View>
              <View className={styles.small}>{members.length} 人</View>
            </View>
            <View className={styles.members}>
              {members.map(({ id, name, lines }) => (
                <Tap key={id} className={styles.member} onTap={() => go(paths.portrait(id, roster.year))}>
                  <View>{name}</View>
                  <View className={styles.small}>账目 {lines} 笔</View>
                </Tap>
              ))}
            </View>
          </Card>
        )
      })}
    </Section>
  )
}
