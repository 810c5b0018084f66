import { View } from '@tarojs/components'
import { useState } from 'react'
import type { MotionView } from '@/domain/motion/view-schema'
import { PhonePage } from '@/features/account/PhonePage'
import { replace } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { showPart } from '@/platform/scroll'
import { say } from '@/platform/toast'
import { Notice } from '@/ui/feedback/Notice'
import { BottomBar } from '@/ui/frame/BottomBar'
import styles from '../motion.module.scss'
import type { SessionView } from '../types'
import { gapsOf, type MotionDraft } from './motion-draft'
import { TextFields } from './TextFields'
import { useMotionDraft, type Target } from './use-motion-draft'

type Props = {
  slot: string
  start: MotionDraft
  sessions: readonly SessionView[]
  target?: Target
  /** The motion as it stands; absent for a new one. */
  view?: MotionView
  resumed: boolean
}

const said = { untouched: '', kept: '已存在手机里', saving: '正在保存…', saved: '草稿已保存' } as const

/** The writing page: kept on the phone while it is written; saved, then sent round, or changed under signatures. */
export function MotionCompose({ slot, start, sessions, target, view, resumed }: Props) {
  const { draft, face, write, send } = useMotionDraft(slot, start, target)
  const [strict, setStrict] = useState(false)
  const [refusal, setRefusal] = useState('')
  const gaps = gapsOf({ ...draft, plan: draft.plan.filter((one) => one.trim() !== '') })
  const signing = view?.stage.key === 'cosigning'
  const signed = view?.signers.filter(({ state }) => state === 'signed').length ?? 0
  const first = gaps[0]

  const save = async (then: (id: string) => string) => {
    setRefusal('')
    const saved = await send(signing ? 'reviseText' : 'saveDraft')
    if (!saved.done) return setRefusal(saved.message)
    say(signing ? '文本已修改' : '草稿已保存')
    replace(then(saved.target.id))
  }
  const missing = () => {
    setStrict(true)
    if (first) showPart(first.where)
  }
  return (
    <PhonePage
      title={signing ? '修改议案文本' : '写议案'}
      bottom={
        <BottomBar
          reason={first && `还没有写好：${first.message}`}
          reasonLink={first && { label: '去补写', onTap: missing }}
          secondary={signing ? undefined : { label: '存草稿', onTap: () => void save(paths.composeMotion) }}
          primary={{
            label: signing ? '保存修改' : '邀请联名',
            disabled: Boolean(first),
            loading: face === 'saving',
            onTap: () =>
              void save((id) => (signing ? paths.motion(id) : paths.motionAct(id, 'inviteCosigners'))),
          }}
        />
      }
    >
      <View className={styles.saved}>
        {resumed && face === 'untouched' ? '接着您上次没写完的内容' : said[face]}
      </View>
      {refusal && (
        <Notice tone="danger" title="还没有保存，文字还在" alert>
          {refusal}
        </Notice>
      )}
      {signing && signed > 0 && (
        <Notice tone="warn" title={`已有 ${signed} 位代表联名`}>
          文字一改，他们的联名失效，会请他们重新阅读、重新确认。
        </Notice>
      )}
      {sessions.length === 0 && !signing && (
        <Notice tone="warn" title="现在没有可以提议案的会议">
          请等会次登记后再写；闭会期间可以提建议。
        </Notice>
      )}
      <TextFields
        draft={draft}
        write={write}
        sessions={sessions}
        fixedSession={signing ? view?.session?.name : undefined}
        error={(where) => (strict ? gaps.find((gap) => gap.where === where)?.message : undefined)}
      />
    </PhonePage>
  )
}
