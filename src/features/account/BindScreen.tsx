import { useState } from 'react'
import { askEntry } from '@/features/ask/ask'
import { useAsked } from '@/features/ask/use-asked'
import { restart } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { say } from '@/platform/toast'
import { PhoneNumberButton } from '@/ui/element/PhoneNumberButton'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { TextField } from '@/ui/form/TextField'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import { PhonePage } from './PhonePage'
import { switchPost } from './session'

/** Somebody of the roster whom WeChat does not know yet: by the telephone number, or by a one-time code. */
export function BindScreen() {
  const [code, setCode] = useState('')
  const { run, busy, refusal } = useAsked()

  async function bound(question: () => Promise<{ name: string }>) {
    const done = await run(question)
    if (!done) return
    say(`您好，${done.name}`)
    await switchPost(undefined)
    restart(paths.home())
  }

  return (
    <PhonePage title="绑定身份">
      <Notice tone="neutral">代表和工作人员绑定一次，以后打开小程序就是登录状态。公众查询不需要绑定。</Notice>
      {refusal && (
        <Notice tone="warn" alert>
          {refusal}
        </Notice>
      )}
      {process.env.TARO_ENV === 'weapp' && (
        <Section title="用手机号" note="手机号要与名册里登记的一致">
          <Card>
            <PhoneNumberButton
              label="用微信手机号绑定"
              onCode={(phone) => void bound(() => askEntry('account.bindByPhone', { code: phone }))}
            />
          </Card>
        </Section>
      )}
      <Section title="用邀请码" note="向代表工委要，10 分钟内有效，只能用一次">
        <Card>
          <TextField
            id="bind-code"
            label="邀请码"
            placeholder="如 7K3-MQ8-P2R"
            maxLength={20}
            value={code}
            onChange={setCode}
          />
          <Button
            label="绑定"
            disabled={busy || code.trim() === ''}
            onTap={() => void bound(() => askEntry('account.bind', { code }))}
          />
        </Card>
      </Section>
    </PhonePage>
  )
}
