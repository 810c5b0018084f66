import { View } from '@tarojs/components'
import { AskEditor } from '@/ui/form/AskEditor'
import { FieldError } from '@/ui/form/Field'
import { SelectField, TextArea, TextField } from '@/ui/form/TextField'
import { Section } from '@/ui/text/Section'
import styles from '../motion.module.scss'
import type { SessionView } from '../types'
import type { DraftField, MotionDraft } from './motion-draft'

type Props = {
  draft: MotionDraft
  write: (change: Partial<MotionDraft>) => void
  sessions: readonly SessionView[]
  /** The session of a motion that is being signed: it stays. */
  fixedSession: string | undefined
  error: (where: DraftField) => string | undefined
}

/** 案由、案据、方案, each with what it is for. */
export function TextFields({ draft, write, sessions, fixedSession, error }: Props) {
  const chosen = sessions.find(({ id }) => id === draft.session)
  return (
    <>
      {fixedSession === undefined ? (
        <SelectField
          id="session"
          label="向哪次会议提出"
          choices={sessions.map(({ id, name }) => ({ value: id, label: name }))}
          hint={chosen && (chosen.cutOff ? `议案截止 ${chosen.cutOff.text}` : '截止时间还没有决定')}
          value={draft.session}
          error={error('session')}
          onChange={(session) => write({ session })}
        />
      ) : (
        <View className={styles.quiet}>{fixedSession}</View>
      )}
      <TextField
        id="title"
        label="标题"
        maxLength={60}
        placeholder="关于……的议案"
        value={draft.title}
        error={error('title')}
        onChange={(title) => write({ title })}
      />
      <TextArea
        id="cause"
        label="案由"
        maxLength={500}
        placeholder="为什么提：要解决什么问题"
        hint={`${[...draft.cause].length} 字。一件议案只说一件事`}
        value={draft.cause}
        error={error('cause')}
        onChange={(cause) => write({ cause })}
      />
      <TextArea
        id="grounds"
        label="案据"
        maxLength={2400}
        placeholder="根据什么：法律政策依据，调研得到的事实和数字"
        hint={`${[...draft.grounds].length} 字`}
        value={draft.grounds}
        error={error('grounds')}
        onChange={(grounds) => write({ grounds })}
      />
      <Section title="方案" note="一条一件，属于本级人大职权" id="plan">
        <AskEditor
          noun="方案"
          placeholder="做什么、谁来做、到什么时候"
          asks={draft.plan}
          onChange={(plan) => write({ plan })}
        />
        {error('plan') && <FieldError message={error('plan') ?? ''} />}
      </Section>
      <View className={styles.end} />
    </>
  )
}
