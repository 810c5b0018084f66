import { View } from '@tarojs/components'
import { useState } from 'react'
import { ask } from '@/features/ask/ask'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useAnswer } from '@/features/ask/use-answer'
import { LinkRow } from '@/features/account/LinkRow'
import { PhonePage } from '@/features/account/PhonePage'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Empty } from '@/ui/feedback/Faces'
import { Notice } from '@/ui/feedback/Notice'
import { SearchField } from '@/ui/form/SearchField'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'

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
  const [q, setQ] = useState('')
  return (
    <PhonePage title="代表履职管理">
      <Card>
        <LinkRow
          icon="calendar"
          label="活动"
          note="安排、邀请、签到、总结"
          onTap={() => go(paths.activities())}
        />
        <LinkRow
          icon="scale"
          label="积分规则和清单"
          note="积分表、试算、排名开关"
          onTap={() => go(paths.dutyRules())}
        />
      </Card>
      <AnswerFaces answer={answer} onRetry={reload}>
        {({ reviews, alerts, roster }) => (
          <>
            {alerts.length > 0 && (
              <Section title="出席提醒" note="只给代表工委">
                {alerts.map(({ deputy, absences, basis }) => (
                  <Notice
                    key={deputy.id}
                    tone="warn"
                    title={`${deputy.name}（${deputy.delegation}）${absences.length} 次`}
                  >
                    <View>{absences.map(({ on, what }) => `${on} ${what}`).join('；')}</View>
                    <View>{basis}</View>
                  </Notice>
                ))}
              </Section>
            )}
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
                      note={`申报 ${declarations} 件，申诉 ${appeals} 件，异议 ${objections} 件`}
                      onTap={() => go(paths.portrait(deputy.id, year))}
                    />
                  ))}
                </Card>
              )}
            </Section>
            <Section title="代表名册" note={`${roster.deputies.length} 人，按代表团，不排名`}>
              <SearchField
                id="deputy-q"
                label="找代表"
                value={q}
                placeholder="姓名或代表团"
                onChange={setQ}
                onSearch={() => undefined}
              />
              <Card>
                {roster.deputies
                  .filter(({ name, delegation }) => `${name}${delegation}`.includes(q.trim()))
                  .map(({ id, name, delegation, lines }) => (
                    <LinkRow
                      key={id}
                      icon="user"
                      label={`${name} · ${delegation}`}
                      note={`${roster.year} 年账目 ${lines} 笔`}
                      onTap={() => go(paths.portrait(id, roster.year))}
                    />
                  ))}
              </Card>
            </Section>
          </>
        )}
      </AnswerFaces>
    </PhonePage>
  )
}
