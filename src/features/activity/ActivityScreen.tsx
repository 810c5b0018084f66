import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ActivityView } from '@/domain/activity/view-schema'
import { ask } from '@/features/ask/ask'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useAnswer } from '@/features/ask/use-answer'
import { useSend } from '@/features/ask/use-send'
import { DutyPage } from '@/features/duty/DutyPage'
import { FormSheet } from '@/features/duty/FormSheet'
import { RemindMe } from '@/features/message/RemindMe'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { say } from '@/platform/toast'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { ActivityBody } from './ActivityBody'
import { askingFor, type Asking } from './asking'
import { deviceId } from './device-id'
import styles from './activity.module.scss'

/** One activity, and what this person can do with it now. */
export function ActivityScreen({ id }: { id: string }) {
  const { answer, reload } = useAnswer(id, () => ask('activity.open', { id }))
  const { send, busy, refusal, clear } = useSend()
  const [asking, setAsking] = useState<{ verb: string } & Asking>()
  const act = async (rev: number, verb: string, input: object) => {
    const { code = '' } = input as { code?: string }
    const ok =
      verb === 'checkIn'
        ? await send([verb, id, code], (requestId) =>
            ask('activity.checkIn', { id, code, device: deviceId(), requestId }),
          )
        : await send([verb, id, rev, input], (requestId) =>
            ask('activity.act', { id, rev, verb, input, requestId }),
          )
    if (!ok) return
    setAsking(undefined)
    say(verb === 'checkIn' ? '签到成功，已记入账单' : '已办理')
    if (verb === 'openCheckIn') go(paths.checkInCode(id))
    reload()
  }
  const press = (verb: string, view: ActivityView, rev: number) => {
    clear()
    if (verb === 'savePlan' || verb === 'invite') return go(paths.planActivity(id))
    const more = askingFor(verb, view)
    if (more) setAsking({ verb, ...more })
    else void act(rev, verb, {})
  }
  const rev = answer.face === 'ready' ? answer.data.rev : 0
  return (
    <DutyPage title="活动" current="activities">
      <AnswerFaces answer={answer} onRetry={reload}>
        {({ view, offers }) => (
          <View className={styles.sides}>
            <View>
              <ActivityBody view={view} />
            </View>
            <View>
              {refusal && !asking && (
                <Notice tone="danger" alert>
                  {refusal}
                </Notice>
              )}
              <RemindMe spent />
              <Section title="现在可以">
                <Card>
                  {view.signingIn && view.relation === 'organiser' && (
                    <Button label="出示签到码" onTap={() => go(paths.checkInCode(id))} />
                  )}
                  {offers.length === 0 && <View className={styles.quiet}>现在没有要办的</View>}
                  {offers.map(({ verb, label, refusal: why }, index) => (
                    <View key={verb} className={styles.row}>
                      <Button
                        label={label}
                        kind={
                          verb === 'cancel'
                            ? 'danger'
                            : index === 0 && !why && !view.signingIn
                              ? 'primary'
                              : 'secondary'
                        }
                        disabled={busy || why !== undefined}
                        onTap={() => press(verb, view, rev)}
                      />
                      {why && <View className={styles.small}>{why.message}</View>}
                    </View>
                  ))}
                </Card>
              </Section>
            </View>
          </View>
        )}
      </AnswerFaces>
      {asking && (
        <FormSheet
          title={asking.title}
          note={asking.note}
          fields={asking.fields}
          submit={asking.submit}
          busy={busy}
          refusal={refusal}
          onSubmit={(values) => void act(rev, asking.verb, asking.input(values))}
          onClose={() => setAsking(undefined)}
        />
      )}
    </DutyPage>
  )
}
