import { View } from '@tarojs/components'
import { useState } from 'react'
import { packKinds } from '@/domain/rules/numbers'
import type { PackView, PublishedView } from '@/domain/rules/view-schema'
import { ask } from '@/features/ask/ask'
import { useSend } from '@/features/ask/use-send'
import { say } from '@/platform/toast'
import { Dialog } from '@/ui/feedback/Dialog'
import { Empty } from '@/ui/feedback/Faces'
import { Button } from '@/ui/form/Button'
import { TextField } from '@/ui/form/TextField'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { ChangeList } from './ChangeList'
import styles from './rules.module.scss'

type Props = {
  published: readonly PublishedView[]
  versions: readonly PackView[]
  rev: number
  onDone: () => void
}

/** Who published what and when; what has not begun can be taken back. */
export function PublishedList({ published, versions, rev, onDone }: Props) {
  const [revoked, setRevoked] = useState<PublishedView>()
  return (
    <Section title="发布记录" note="谁、哪天、把什么改成什么">
      {published.length === 0 && (
        <Empty title="还没有发布过本级规则" text="现在用的是法律规定和系统默认的数目。" />
      )}
      {published.map((told) => (
        <Card key={told.id}>
          <View className={styles.fieldHead}>
            <View className={styles.name}>
              {packKinds[told.kind]}规则第 {told.version} 版
            </View>
            {told.revoked && <Chip label="已撤销" tone="neutral" />}
          </View>
          <View className={styles.small}>
            {told.by} {told.on} 发布：{told.note}
          </View>
          <ChangeList changes={told.changes} />
          {told.revoked && (
            <View className={styles.small}>
              {told.revoked.by} {told.revoked.on} 撤销：{told.revoked.reason}
            </View>
          )}
          {versions.some(({ id, state }) => id === told.id && state === 'coming') && (
            <View className={styles.buttons}>
              <Button kind="danger" label="撤销这一版" onTap={() => setRevoked(told)} />
            </View>
          )}
        </Card>
      ))}
      {revoked && (
        <RevokeDialog told={revoked} rev={rev} onDone={onDone} onLeave={() => setRevoked(undefined)} />
      )}
    </Section>
  )
}

function RevokeDialog({
  told,
  rev,
  onDone,
  onLeave,
}: {
  told: PublishedView
  rev: number
  onDone: () => void
  onLeave: () => void
}) {
  const [reason, setReason] = useState('')
  const { send, busy, refusal } = useSend()
  const revoke = async () => {
    const command = { rev, verb: 'revokePack', input: { id: told.id, reason } }
    if (!(await send(command, (requestId) => ask('rules.act', { ...command, requestId })))) return
    say('已撤销')
    onDone()
  }
  return (
    <Dialog
      title="撤销这一版？"
      consequence="这一版还没有生效，没有事项用过它。撤销后仍留在发布记录里。"
      confirm="确认撤销"
      danger
      busy={busy}
      error={refusal}
      onCancel={onLeave}
      onConfirm={() => void revoke()}
    >
      <TextField id="revoke-reason" label="撤销理由" value={reason} maxLength={200} onChange={setReason} />
    </Dialog>
  )
}
