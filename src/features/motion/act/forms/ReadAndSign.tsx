import { View } from '@tarojs/components'
import { cosign } from '@/domain/motion/actions/cosign'
import { useActionForm } from '@/features/suggestion/act/use-action-form'
import { CheckRow } from '@/ui/form/CheckRow'
import { FieldError } from '@/ui/form/Field'
import { Notice } from '@/ui/feedback/Notice'
import { Card } from '@/ui/text/Card'
import { MotionText } from '../../detail/MotionText'
import styles from '../../motion.module.scss'
import type { MotionFormProps } from '../../types'
import { MotionFrame } from '../MotionFrame'

/** The whole text first, then the question: what is signed is what was read, and the signature carries its digest. */
export function ReadAndSign(props: MotionFormProps) {
  const { view } = props
  const { values, set, faults, submit, ...state } = useActionForm(props, cosign.input, { read: false })
  const { count, lead, session } = view
  return (
    <MotionFrame
      {...props}
      {...state}
      consequence="您签的是上面这份文字。领衔代表改动文字的，您的联名失效，会请您重新阅读。主席团决定以前可以撤回联名。"
      onSubmit={() => void submit({ digest: view.digest, read: values.read })}
    >
      {view.notice && (
        <Notice tone={view.notice.tone} title={view.notice.title}>
          {view.notice.text}
        </Notice>
      )}
      <View className={styles.quiet}>
        {lead.name}（{lead.delegation}）领衔 · 已联名 {count.have} / {count.need} 人
        {session?.cutOff && ` · 截止 ${session.cutOff.text}`}
      </View>
      <MotionText content={view.content} />
      <Card>
        <CheckRow
          label="我已阅读全文，愿意联名"
          checked={values.read}
          onChange={(read) => set('read', read)}
        />
        {faults.read && <FieldError message={faults.read} />}
      </Card>
    </MotionFrame>
  )
}
