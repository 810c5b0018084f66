import { View } from '@tarojs/components'
import { loadSession } from '@/features/account/session'
import { ask, askDesk } from '@/features/ask/ask'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useAnswer } from '@/features/ask/use-answer'
import { useAsked } from '@/features/ask/use-asked'
import { forgetAllValues } from '@/features/suggestion/act/form-keeping'
import { restart } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { signsInByPhone } from '@/platform/signing-in'
import { say } from '@/platform/toast'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import styles from './desk.module.scss'
import { useDesks } from './use-desks'

/** The desks that are signed in as this person, and the way out of each. */
export function DeskList() {
  const { version, reload } = useDesks()
  const { answer } = useAnswer(String(version), () => ask('desk.list', {}))
  const { run, busy, refusal } = useAsked()

  async function leave() {
    forgetAllValues()
    await run(() => askDesk('desk.leave', {}))
    await loadSession()
    restart(paths.open())
  }
  async function close(id?: string) {
    const done = await run(() => ask('desk.close', id ? { id } : {}))
    if (!done) return
    say(`已退出 ${done.closed} 台电脑`)
    if (signsInByPhone) await leave()
    else reload()
  }

  return (
    <Section title="登录着的电脑" side="8 小时不用会自动退出">
      {refusal && <Notice tone="warn">{refusal}</Notice>}
      <AnswerFaces answer={answer} onRetry={reload}>
        {({ desks }) =>
          desks.length === 0 ? (
            <Card>
              <View className={styles.note}>没有电脑以您的身份登录着。</View>
            </Card>
          ) : (
            <Card>
              {desks.map(({ id, where, since, seen, current }) => (
                <View key={id} className={styles.row}>
                  <View className={styles.grow}>
                    <View>{where}</View>
                    <View className={styles.note}>
                      {since} 登录，{seen} 用过
                    </View>
                  </View>
                  {current ? (
                    <Chip label="这台电脑" tone="info" />
                  ) : (
                    <Button kind="text" label="退出" disabled={busy} onTap={() => void close(id)} />
                  )}
                </View>
              ))}
              <View className={styles.buttons}>
                {signsInByPhone && (
                  <Button kind="secondary" label="退出这台电脑" disabled={busy} onTap={() => void leave()} />
                )}
                <Button kind="danger" label="全部退出" disabled={busy} onTap={() => void close()} />
              </View>
            </Card>
          )
        }
      </AnswerFaces>
    </Section>
  )
}
