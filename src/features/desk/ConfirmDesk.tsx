import { View } from '@tarojs/components'
import { useState } from 'react'
import { ask } from '@/features/ask/ask'
import { useAsked } from '@/features/ask/use-asked'
import { canScan, scan } from '@/platform/scan'
import { say } from '@/platform/toast'
import { Dialog } from '@/ui/feedback/Dialog'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { TextField } from '@/ui/form/TextField'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import styles from './desk.module.scss'
import { useDesks } from './use-desks'

/** On the phone: which desk asks, and yes to it. */
export function ConfirmDesk() {
  const [code, setCode] = useState('')
  const [asking, setAsking] = useState<{ code: string; where: string; at: string }>()
  const { run, busy, refusal } = useAsked()
  const reload = useDesks((desks) => desks.reload)

  async function look(typed: string) {
    const desk = await run(() => ask('desk.look', { code: typed }))
    if (desk) setAsking({ code: typed, ...desk })
  }
  async function fromCamera() {
    const scanned = await scan()
    if (scanned) await look(scanned)
  }
  async function confirm() {
    if (!asking) return
    const done = await run(() => ask('desk.confirm', { code: asking.code }))
    setAsking(undefined)
    if (!done) return
    setCode('')
    say('已确认，请看电脑')
    reload()
  }

  return (
    <Section title="在电脑上登录" note="电脑上打开网页，点“登录”，会显示登录码">
      <Card>
        {canScan && <Button label="扫登录二维码" onTap={() => void fromCamera()} disabled={busy} />}
        <TextField
          id="desk-code"
          label="登录码"
          placeholder="如 7K3-MQ8-P2R"
          maxLength={20}
          value={code}
          error={asking ? undefined : refusal}
          onChange={setCode}
        />
        <View className={styles.buttons}>
          <Button
            kind={canScan ? 'secondary' : 'primary'}
            label="下一步"
            disabled={busy || code.trim() === ''}
            onTap={() => void look(code)}
          />
        </View>
      </Card>
      {asking && (
        <Dialog
          title="在电脑上登录？"
          confirm="确认登录"
          cancel="不是我"
          busy={busy}
          onCancel={() => setAsking(undefined)}
          onConfirm={() => void confirm()}
        >
          <View className={styles.desk}>{asking.where}</View>
          <View className={styles.note}>{asking.at} 要的登录码</View>
          <Notice tone="warn">
            只确认您面前的电脑。别人发来的码不要确认：确认后那台电脑就能以您的身份办事。
          </Notice>
        </Dialog>
      )}
    </Section>
  )
}
