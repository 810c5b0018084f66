import { View } from '@tarojs/components'
import { useState } from 'react'
import { useSayDay } from '@/features/account/use-today'
import { ask } from '@/features/ask/ask'
import { useAsked } from '@/features/ask/use-asked'
import { say } from '@/platform/toast'
import { Dialog } from '@/ui/feedback/Dialog'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { AppointDialog } from './AppointDialog'
import { LeaveDialog } from './LeaveDialog'
import type { RosterPerson } from './roster-person'
import styles from './roster.module.scss'

type Open =
  { dialog: 'unbind' } | { dialog: 'appoint' } | { dialog: 'leave'; post: RosterPerson['posts'][number] }

/** One person: posts with their time, the binding, and what the office can do about them. */
export function PersonCard({ person, onChanged }: { person: RosterPerson; onChanged: () => void }) {
  const { id, name, phone, bound, posts } = person
  const sayDay = useSayDay()
  const { run, busy, refusal } = useAsked()
  const [code, setCode] = useState<string>()
  const [open, setOpen] = useState<Open>()
  const done = (word: string) => {
    setOpen(undefined)
    say(word)
    onChanged()
  }
  async function invite() {
    const given = await run(() => ask('roster.invite', { person: id }))
    if (given) setCode(given.code)
  }
  async function unbind() {
    if (await run(() => ask('roster.unbind', { person: id }))) done('已解除')
    else setOpen(undefined)
  }
  return (
    <Card>
      <View className={styles.head}>
        <View className={styles.name}>{name}</View>
        <View className={styles.note}>{phone || '没有手机号'}</View>
        <Chip label={bound ? '已绑定微信' : '未绑定'} tone={bound ? 'success' : 'neutral'} />
      </View>
      {posts.map((post) => (
        <View key={post.id} className={styles.post}>
          <View className={styles.grow}>
            {post.roleLabel} {post.place}
            <View className={styles.note}>
              {sayDay(post.since)}起{post.until ? `，至${sayDay(post.until)}` : ''}
              {post.now ? '' : '（现不在任）'}
            </View>
          </View>
          <Button kind="text" label="离任" onTap={() => setOpen({ dialog: 'leave', post })} />
        </View>
      ))}
      {code && (
        <Notice tone="info" title={code}>
          邀请码只显示这一次，10 分钟内有效，用一次。请当面或电话告诉本人。
        </Notice>
      )}
      {refusal && <Notice tone="warn">{refusal}</Notice>}
      <View className={styles.buttons}>
        {!bound && <Button kind="text" label="发邀请码" disabled={busy} onTap={() => void invite()} />}
        {bound && <Button kind="text" label="解除绑定" onTap={() => setOpen({ dialog: 'unbind' })} />}
        <Button kind="text" label="加一段任职或委托" onTap={() => setOpen({ dialog: 'appoint' })} />
      </View>
      {open?.dialog === 'unbind' && (
        <Dialog
          title={`解除“${name}”的微信绑定？`}
          consequence="原来的微信马上不能登录，登录着的电脑会退出。之后可以重新发邀请码。"
          confirm="解除绑定"
          danger
          busy={busy}
          onCancel={() => setOpen(undefined)}
          onConfirm={() => void unbind()}
        />
      )}
      {open?.dialog === 'leave' && (
        <LeaveDialog
          person={id}
          post={open.post}
          onCancel={() => setOpen(undefined)}
          onDone={() => done('已办理')}
        />
      )}
      {open?.dialog === 'appoint' && (
        <AppointDialog person={person} onCancel={() => setOpen(undefined)} onDone={() => done('已添加')} />
      )}
    </Card>
  )
}
