import { useState } from 'react'
import { currentOpenid } from '@/platform/identity'
import { Button } from '@/ui/form/Button'
import { RadioCards } from '@/ui/form/RadioCards'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import type { IdentityGroup } from './identity-groups'

const FIRST = 4

/** One group of demo identities, the most useful first; the rest on asking. */
export function IdentityGroupCard({
  group,
  identities,
  onChoose,
}: IdentityGroup & { onChoose: (openid: string) => void }) {
  const [all, setAll] = useState(false)
  const current = currentOpenid()
  const shown = all ? identities : identities.filter(({ openid }, at) => at < FIRST || openid === current)
  return (
    <Section title={group}>
      <Card>
        <RadioCards
          label={group}
          value={current}
          options={shown.map(({ openid, label }) => ({ value: openid, label }))}
          onChange={onChoose}
        />
        {shown.length < identities.length && (
          <Button kind="text" label={`全部 ${identities.length} 个`} onTap={() => setAll(true)} />
        )}
      </Card>
    </Section>
  )
}
