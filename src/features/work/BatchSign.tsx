import { View } from '@tarojs/components'
import { useState } from 'react'
import { numberText } from '@/domain/suggestion/suggestion'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useAnswer } from '@/features/ask/use-answer'
import { wholeInbox, type InboxItem } from '@/features/inbox/use-inbox'
import { Notice } from '@/ui/feedback/Notice'
import { Sheet } from '@/ui/feedback/Sheet'
import { Button } from '@/ui/form/Button'
import { CheckRow } from '@/ui/form/CheckRow'
import { Chip } from '@/ui/status/Chip'
import { countIn, type Line } from './batch'
import { useBatch } from './use-batch'
import styles from './work.module.scss'

const SIGN = 'sign'

/** 批量签收: one tap for many, each signed for by itself and each with its own result. */
export function BatchSign({ onClose }: { onClose: (changed: boolean) => void }) {
  const { answer, reload } = useAnswer('to-sign', () => wholeInbox({ verb: SIGN, kind: 'suggestion' }))
  if (answer.face === 'ready') return <Signing items={answer.data} onClose={onClose} />
  return (
    <Sheet title="批量签收" onClose={() => onClose(false)}>
      <AnswerFaces answer={answer} onRetry={reload}>
        {() => null}
      </AnswerFaces>
    </Sheet>
  )
}

function Signing({ items, onClose }: { items: readonly InboxItem[]; onClose: (changed: boolean) => void }) {
  const jobs = items.map(({ id, caseId, rev, title, no }) => ({ key: id, caseId, rev, title, no }))
  const { lines, busy, start } = useBatch(SIGN, jobs)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(jobs.map(({ key }) => key)))
  const [done, failed] = [countIn(lines, 'done'), countIn(lines, 'failed')]
  const begun = busy || done + failed > 0
  const flip = (key: string) => {
    const next = new Set(chosen)
    if (!next.delete(key)) next.add(key)
    setChosen(next)
  }
  const close = () => onClose(begun)
  return (
    <Sheet
      title="批量签收"
      note="签收后由本单位办理。答复期限从交办之日起算，不因签收早晚而改变。不属于本单位职责的，请不要勾选，逐件申请退回。"
      onClose={close}
      foot={
        begun && !busy && failed === 0 ? (
          <Button label="完成" onTap={close} />
        ) : (
          <Button
            label={failed > 0 && !busy ? `重试没成功的 ${failed} 件` : `签收 ${chosen.size} 件`}
            loading={busy}
            disabled={chosen.size === 0}
            onTap={() => void start(chosen)}
          />
        )
      }
    >
      {begun && (
        <Notice tone={failed > 0 ? 'warn' : busy ? 'info' : 'success'} alert>
          {busy ? '正在逐件签收，' : ''}
          已签收 {done} 件{failed > 0 ? `，${failed} 件没成功，原因在每件下面` : ''}
        </Notice>
      )}
      {lines.map((line) =>
        begun ? (
          chosen.has(line.key) && <ResultLine key={line.key} line={line} />
        ) : (
          <CheckRow
            key={line.key}
            label={nameOf(line)}
            checked={chosen.has(line.key)}
            onChange={() => flip(line.key)}
          />
        ),
      )}
    </Sheet>
  )
}

function nameOf({ no, title }: Line): string {
  return [no && numberText(no), title].filter(Boolean).join(' ')
}

const chips = {
  left: { label: '等待', tone: 'neutral' },
  sending: { label: '正在签收', tone: 'info' },
  done: { label: '已签收', tone: 'success' },
  failed: { label: '没成功', tone: 'danger' },
} as const

function ResultLine({ line }: { line: Line }) {
  return (
    <View className={styles.result}>
      <View className={styles.resultHead}>
        <View className={styles.grow}>{nameOf(line)}</View>
        <Chip {...chips[line.state.face]} />
      </View>
      {line.state.face === 'failed' && <View className={styles.why}>{line.state.message}</View>}
    </View>
  )
}
