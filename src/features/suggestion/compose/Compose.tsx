import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import { PhonePage } from '@/features/account/PhonePage'
import { replace } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { showPart } from '@/platform/scroll'
import { say } from '@/platform/toast'
import { Notice } from '@/ui/feedback/Notice'
import { BottomBar } from '@/ui/frame/BottomBar'
import styles from './compose.module.scss'
import { Fields } from './Fields'
import { stillMissing } from '../still-missing'
import { gapsOf } from './gaps'
import { Preview } from './Preview'
import { SaveLine } from './SaveLine'
import { useDraft } from './use-draft'
import type { Target } from './draft-queue'
import type { Start } from './start-from'
import { useUnits } from '../act/use-units'

/** The writing page itself. */
export function Compose({ slot, kept, notice, resumed }: Start) {
  const submitted = useCallback((target: Target | undefined) => {
    say('建议已提交')
    if (target) replace(paths.detail(target.id))
  }, [])
  const { draft, state, submitting, write, save, submit, resume } = useDraft(slot, kept, submitted)
  const [strict, setStrict] = useState(false)
  const [preview, setPreview] = useState(false)
  const [sending, setSending] = useState(false)
  const units = useUnits()
  const gaps = gapsOf(draft)
  const first = gaps[0]

  const goToFirst = () => {
    setStrict(true)
    if (first) showPart(first.where)
  }
  const send = async () => {
    setSending(true)
    const result = await submit()
    setSending(false)
    if (!result.done) showPart('save-line')
  }

  return (
    <PhonePage
      title="写建议"
      bottom={
        <BottomBar
          reason={stillMissing(gaps.map(({ label }) => label))}
          reasonLink={first && { label: '去补写', onTap: goToFirst }}
          secondary={{ label: '预览', onTap: () => setPreview(true) }}
          primary={{
            label: '提交建议',
            onTap: () => void send(),
            loading: sending,
            disabled: Boolean(first) || state.face === 'stale',
          }}
        />
      }
    >
      <View id="save-line">
        <SaveLine
          state={state}
          submitting={submitting}
          onRetry={() => void (submitting ? send() : save())}
          onResume={(use) => void resume(use)}
        />
      </View>
      {notice && (
        <Notice tone={notice.tone} title={notice.title}>
          {notice.text}
        </Notice>
      )}
      {resumed && state.face === 'untouched' && (
        <View className={styles.saveLine}>接着您上次没写完的内容</View>
      )}
      <Fields
        draft={draft}
        write={write}
        gaps={gaps}
        strict={strict}
        units={units}
        onLeave={() => void save()}
      />
      {preview && <Preview draft={draft} units={units} onClose={() => setPreview(false)} />}
    </PhonePage>
  )
}
