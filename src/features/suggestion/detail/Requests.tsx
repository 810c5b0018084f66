import { useSayDay } from '@/features/account/use-today'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { Notice } from '@/ui/feedback/Notice'

/** What was asked for and waits for a decision: a return, an extension, a withdrawal. */
export function Requests({ view }: { view: CaseView }) {
  const sayDay = useSayDay()
  const { extension, withdrawal } = view
  const asked = view.returns.filter(({ state }) => state === 'asked')
  const pending = extension?.state === 'asked' || extension?.state === 'forwarded'
  return (
    <>
      {asked.map(({ id, unit, reason, suggested, on }) => (
        <Notice key={id} tone="warn" title={`${unit}申请退回 · ${sayDay(on)}`}>
          {reason}
          {suggested ? `。建议由${suggested.name}承办` : ''}
        </Notice>
      ))}
      {extension && pending && (
        <Notice tone="warn" title={`${extension.unit}申请延期到 ${sayDay(extension.until)}`}>
          {extension.reason}
          {extension.opinion ? `。区政府办意见：${extension.opinion}` : ''}
        </Notice>
      )}
      {withdrawal && (
        <Notice tone="warn" title={`领衔代表提出撤回 · ${sayDay(withdrawal.on)}`}>
          {withdrawal.reason}
          {withdrawal.waiting.length > 0 ? `。等待${withdrawal.waiting.join('、')}同意` : '，等代表工委登记'}
        </Notice>
      )}
    </>
  )
}
