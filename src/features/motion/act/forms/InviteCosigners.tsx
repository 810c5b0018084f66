import { useState } from 'react'
import { View } from '@tarojs/components'
import { inviteCosigners } from '@/domain/motion/actions/invite-cosigners'
import { ask } from '@/features/ask/ask'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useAnswer } from '@/features/ask/use-answer'
import { useSession } from '@/features/account/session'
import { toggled } from '@/features/suggestion/act/choices'
import { useActionForm } from '@/features/suggestion/act/use-action-form'
import { FieldGroup } from '@/ui/form/Field'
import { FilterPills, TogglePills } from '@/ui/form/Pills'
import styles from '../../motion.module.scss'
import type { MotionFormProps } from '../../types'
import { MotionFrame } from '../MotionFrame'

/** Deputies by delegation; those already asked are not offered again. */
export function InviteCosigners(props: MotionFormProps) {
  const { values, set, faults, submit, ...state } = useActionForm(props, inviteCosigners.input, {
    deputies: [] as string[],
  })
  const { answer, reload } = useAnswer('deputies', async () => (await ask('deputy.list', {})).deputies)
  const me = useSession((session) => (session.face === 'signed-in' ? session.me : undefined))
  const [delegation, setDelegation] = useState<string>()
  const { count, signers } = props.view
  const out = signers.filter((one) => one.state === 'signed' || one.state === 'invited').map(({ id }) => id)
  return (
    <MotionFrame
      {...props}
      {...state}
      label={values.deputies.length > 0 ? `邀请 ${values.deputies.length} 位代表` : undefined}
      consequence={`每位代表读过全文、自己确认，才算联名。${count.missing > 0 ? `现在还差 ${count.missing} 人。` : ''}`}
      onSubmit={() => void submit(values)}
    >
      <AnswerFaces answer={answer} onRetry={reload}>
        {(deputies) => {
          const free = deputies.filter(({ id }) => id !== me?.person.id && !out.includes(id))
          const own = me?.post.delegation ?? ''
          const delegations = [...new Set([own, ...free.map((one) => one.delegation)])].filter(Boolean)
          const shown = delegation ?? delegations[0] ?? ''
          const names = free.filter((one) => values.deputies.includes(one.id)).map(({ name }) => name)
          return (
            <>
              <FilterPills
                label="代表团"
                pills={delegations.map((value) => ({ value, label: value }))}
                value={shown}
                onChange={setDelegation}
              />
              <FieldGroup label={shown} error={faults.deputies}>
                <TogglePills
                  label={`${shown}的代表`}
                  pills={free
                    .filter((one) => one.delegation === shown)
                    .map(({ id, name }) => ({ value: id, label: name }))}
                  values={values.deputies}
                  onToggle={(id) => set('deputies', toggled(values.deputies, id))}
                />
              </FieldGroup>
              <View className={styles.chosen}>
                {names.length > 0 ? `已选 ${names.length} 位：${names.join('、')}` : '还没有选代表'}
              </View>
            </>
          )
        }}
      </AnswerFaces>
    </MotionFrame>
  )
}
