import { useState } from 'react'
import { issueReply } from '@/domain/suggestion/actions/issue-reply'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { PhonePage } from '@/features/account/PhonePage'
import { useToday } from '@/features/account/use-today'
import { useCommand } from '@/features/ask/use-command'
import { replace } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { say } from '@/platform/toast'
import { Dialog } from '@/ui/feedback/Dialog'
import { TextField } from '@/ui/form/TextField'
import { BottomBar } from '@/ui/frame/BottomBar'
import { Card } from '@/ui/text/Card'
import { faultsOf } from '../act/faults'
import { openAction } from '../act/open-action'
import type { Offer } from '../act/types'
import { proposedNumber } from './document-number'
import { WhatIsSigned } from './WhatIsSigned'

type Props = { id: string; rev: number; view: CaseView; offer: Offer; onStale: () => void }

export function SignReply({ id, rev, view, offer, onStale }: Props) {
  const [documentNo, setDocumentNo] = useState(proposedNumber(view, useToday()))
  const [asking, setAsking] = useState(false)
  const [fault, setFault] = useState('')
  const { run, busy } = useCommand({ id, rev })

  function confirm(): void {
    const wrong = faultsOf(issueReply.input, { documentNo }).documentNo ?? ''
    setFault(wrong)
    setAsking(!wrong)
  }

  async function sign(): Promise<void> {
    const outcome = await run(offer.verb, { documentNo })
    if (outcome.done) {
      say('答复已签发，送达代表')
      replace(paths.detail(id))
      return
    }
    setAsking(false)
    setFault(outcome.message)
    if (outcome.code === 'stale') onStale()
  }

  return (
    <PhonePage
      title="签发答复"
      bottom={
        <BottomBar
          reason={offer.refusal?.message}
          secondary={{ label: '退回修改', onTap: () => openAction('sendDraftBack', id), danger: true }}
          primary={{ label: offer.label, onTap: confirm, disabled: Boolean(offer.refusal), loading: busy }}
        />
      }
    >
      <WhatIsSigned view={view} />
      <Card>
        <TextField
          id="document-no"
          label="文号"
          maxLength={40}
          value={documentNo}
          error={fault}
          onChange={setDocumentNo}
        />
      </Card>
      {asking && (
        <Dialog
          title="签发这份答复？"
          consequence="签发后即送达代表，文字不能再改；代表的评价期从今天开始。"
          confirm="确认签发"
          busy={busy}
          onCancel={() => setAsking(false)}
          onConfirm={() => void sign()}
        />
      )}
    </PhonePage>
  )
}
