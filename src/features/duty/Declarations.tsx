import { View } from '@tarojs/components'
import { useState } from 'react'
import { ask } from '@/features/ask/ask'
import { useAsked } from '@/features/ask/use-asked'
import { openFile } from '@/platform/open-file'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { TextField } from '@/ui/form/TextField'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import styles from './duty.module.scss'
import type { Act, Portrait } from './use-portrait'

type Props = { view: Portrait['view']; act: Act; busy: boolean; refusal: string | undefined }

/** What the deputy reported, and for 代表工委 the two steps of its review. */
export function Declarations({ view, act, busy, refusal }: Props) {
  const [note, setNote] = useState('')
  const opening = useAsked()
  if (view.declarations.length === 0) return null
  const review = (id: string, step: 'first' | 'final', passed: boolean) =>
    void act(
      step === 'first' ? 'reviewDeclaration' : 'confirmDeclaration',
      { declaration: id, passed, note },
      passed ? '已通过' : '已退回',
    ).then((ok) => ok && setNote(''))
  const show = async (evidence: string) => {
    const whose = view.relation === 'office' ? { deputy: view.deputy.id } : {}
    const file = await opening.run(() => ask('duty.evidence', { year: view.year, ...whose, evidence }))
    if (file && !(await openFile(file))) opening.setRefusal('证明材料没有打开，请再点一次')
  }
  const waiting = view.relation === 'office' && view.declarations.some(({ step }) => step)
  return (
    <Section title="申报" note="系统里没有的活动，审核后入账">
      {refusal && waiting && (
        <Notice tone="danger" alert>
          {refusal}
        </Notice>
      )}
      {opening.refusal && <Notice tone="warn">{opening.refusal}</Notice>}
      <Card>
        {view.declarations.map(({ id, on, title, text, subject, evidence, state, step, reviews }) => (
          <View key={id} className={styles.row}>
            <View className={styles.head}>
              <View className={styles.small}>
                {on} · {subject}
              </View>
              <Chip {...state} />
            </View>
            <View>{title}</View>
            <View className={styles.quiet}>{text}</View>
            <View className={styles.buttons}>
              {evidence.map((one) => (
                <Button
                  key={one.id}
                  kind="text"
                  label={`打开 ${one.name}`}
                  disabled={opening.busy}
                  onTap={() => void show(one.id)}
                />
              ))}
            </View>
            {reviews.map((one) => (
              <View key={`${one.step}${one.on}`} className={styles.small}>
                {one.step} {one.passed ? '通过' : '未通过'} · {one.by} · {one.on} {one.note}
              </View>
            ))}
            {view.relation === 'office' && step && (
              <>
                <TextField
                  id={`note-${id}`}
                  label="审核意见"
                  optional
                  value={note}
                  onChange={setNote}
                  maxLength={200}
                />
                <View className={styles.buttons}>
                  <Button
                    label={step === 'first' ? '初审通过' : '终审入账'}
                    disabled={busy}
                    onTap={() => review(id, step, true)}
                  />
                  <Button
                    kind="danger"
                    label="不通过"
                    disabled={busy}
                    onTap={() => review(id, step, false)}
                  />
                </View>
              </>
            )}
          </View>
        ))}
      </Card>
    </Section>
  )
}
