import { useState } from 'react'
import { inviteCosigners } from '@/domain/suggestion/actions/invite-cosigners'
import { FieldError } from '@/ui/form/Field'
import { TogglePills } from '@/ui/form/Pills'
import { SearchField } from '@/ui/form/SearchField'
import { Notice } from '@/ui/feedback/Notice'
import { Section } from '@/ui/text/Section'
import { toggled } from '../choices'
import { FormFrame } from '../FormFrame'
import type { ActionFormProps } from '../types'
import { useActionForm } from '../use-action-form'
import { useDeputies } from '../use-deputies'

const SHOWN = 40

/** 邀请联名: found by name or delegation; who is already asked is not offered again. */
export function InviteCosigners(props: ActionFormProps) {
  const { values, set, faults, submit, ...state } = useActionForm(props, inviteCosigners.input, {
    people: [] as string[],
  })
  const [query, setQuery] = useState('')
  const { view } = props
  const asked = new Set(view.cosigners.filter(({ state: at }) => at !== 'declined').map(({ id }) => id))
  const deputies = useDeputies().filter(({ id, name }) => !asked.has(id) && name !== view.author.name)
  const found = deputies.filter(
    ({ id, name, delegation }) => values.people.includes(id) || `${name}${delegation}`.includes(query.trim()),
  )
  const shown = found.slice(0, SHOWN)
  return (
    <FormFrame
      {...props}
      {...state}
      label={values.people.length > 0 ? `邀请 ${values.people.length} 位代表` : undefined}
      consequence="受邀代表打开全文、本人确认后才算联名；文本修改后需要重新确认。立案以后不能再邀请。"
      onSubmit={() => void submit(values)}
    >
      {view.cosigners.length > 0 && (
        <Notice tone="info" title="已邀请">
          {view.cosigners.map(({ name, state: at }) => `${name}${SAID[at]}`).join('、')}
        </Notice>
      )}
      <Section title="受邀代表" side={`最多 30 位`}>
        <SearchField
          id="deputy-search"
          label="查找代表"
          value={query}
          placeholder="姓名或代表团"
          onChange={setQuery}
          onSearch={() => undefined}
        />
        <TogglePills
          label="受邀代表"
          pills={shown.map(({ id, name, delegation }) => ({ value: id, label: `${name} ${delegation}` }))}
          values={values.people}
          onToggle={(id) => set('people', toggled(values.people, id))}
        />
        {found.length > SHOWN && (
          <Notice tone="neutral">还有 {found.length - SHOWN} 位，请输入姓名查找。</Notice>
        )}
        {faults.people && <FieldError message={faults.people} />}
      </Section>
    </FormFrame>
  )
}

const SAID = {
  invited: '（等待确认）',
  signed: '（已联名）',
  declined: '（谢绝）',
  lapsed: '（文本有修改，等待再次确认）',
}
