import { askPublic } from '@/features/ask/ask'
import { useAnswer } from '@/features/ask/use-answer'
import { copy } from '@/platform/clipboard'
import { say } from '@/platform/toast'
import { VerifyCard } from '@/ui/feedback/VerifyCard'
import { checkedNote } from './checked-note'

/** Whether the page shows what was signed; asked anew each time, never taken from the page itself. */
export function Checked({ code }: { code: string }) {
  const { answer } = useAnswer(code, () => askPublic('published.verify', { code }))
  const onCopy = () => void copy(code).then((done) => done && say('核验码已复制'))
  if (answer.face === 'ready') {
    const { consistent } = answer.data
    return (
      <VerifyCard
        tone={consistent ? 'success' : 'warn'}
        title={consistent ? '与签发原件一致' : '与签发原件不一致'}
        code={code}
        note={consistent ? checkedNote(answer.data) : '请以代表工委核实的结果为准'}
        onCopy={onCopy}
      />
    )
  }
  const note =
    answer.face === 'loading' ? '正在核对签发时的摘要' : '这次没有核对成，可在下面“核验这份答复”再试'
  return (
    <VerifyCard
      tone="neutral"
      title={answer.face === 'loading' ? '正在核验' : '还没有核验'}
      code={code}
      note={note}
      onCopy={onCopy}
    />
  )
}
