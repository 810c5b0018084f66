import { View } from '@tarojs/components'
import { noContactReasons, redactionCodes } from '@/domain/suggestion/reply'
import { choicesOf } from '../act/choices'
import { Button } from '@/ui/form/Button'
import { ChoicePills } from '@/ui/form/Pills'
import { Segment } from '@/ui/form/Segment'
import { FieldGroup } from '@/ui/form/Field'
import { TextArea, TextField } from '@/ui/form/TextField'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import type { TypedReply } from './draft'

type Props = {
  typed: TypedReply
  contactMissing: boolean
  onLogContact: () => void
  fault: (path: string) => string | undefined
  onChange: (change: Partial<TypedReply>) => void
}

const openness = [
  { value: 'open', label: '可以公开', tone: 'success' },
  { value: 'closed', label: '不宜公开', tone: 'warn' },
] as const

/** What closes a reply: whom to ask, whether it may be published, and why there was no contact if there was none. */
export function Closing({ typed, contactMissing, onLogContact, fault, onChange }: Props) {
  return (
    <>
      <Section title="联系人" note="公开时遮盖" id="contact">
        <Card>
          <TextField
            id="contact-name"
            label="联系人"
            maxLength={40}
            value={typed.contactName}
            onChange={(contactName) => onChange({ contactName })}
          />
          <TextField
            id="contact-phone"
            label="联系电话"
            maxLength={30}
            value={typed.contactPhone}
            onChange={(contactPhone) => onChange({ contactPhone })}
          />
        </Card>
      </Section>
      <Section title="公开审查" note="与起草同步" id="disclosure">
        <Card>
          <Segment
            label="公开审查"
            options={openness}
            value={typed.open === undefined ? undefined : typed.open ? 'open' : 'closed'}
            onChange={(value) => onChange({ open: value === 'open' })}
          />
          {typed.open === false && (
            <>
              <FieldGroup label="不公开的理由" error={fault('disclosure.code')}>
                <ChoicePills
                  label="不公开的理由"
                  pills={choicesOf(redactionCodes)}
                  value={typed.closedCode}
                  onChange={(closedCode) => onChange({ closedCode })}
                />
              </FieldGroup>
              <TextArea
                id="disclosure-note"
                label="公开审查说明"
                maxLength={300}
                value={typed.disclosureNote}
                onChange={(disclosureNote) => onChange({ disclosureNote })}
              />
            </>
          )}
        </Card>
      </Section>
      {contactMissing && (
        <Section title="沟通确认" note="还没有代表确认的沟通" id="contacts">
          <Card>
            <Button kind="secondary" label="登记沟通" onTap={onLogContact} />
            <View style={{ height: '16px' }} />
            <FieldGroup label="没有沟通的，写明原因" hint="代表会看到；再点一次取消">
              <ChoicePills
                label="未沟通的原因"
                pills={choicesOf(noContactReasons)}
                value={typed.noContact}
                onChange={(noContact) =>
                  onChange({ noContact: noContact === typed.noContact ? undefined : noContact })
                }
              />
            </FieldGroup>
            {typed.noContact && (
              <TextArea
                id="no-contact-note"
                label="未沟通的情况说明"
                maxLength={300}
                value={typed.noContactNote}
                error={fault('noContact.note')}
                onChange={(noContactNote) => onChange({ noContactNote })}
              />
            )}
          </Card>
        </Section>
      )}
    </>
  )
}
