import { useSayDay } from '@/features/account/use-today'
import { redactionCodes } from '@/domain/suggestion/reply'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { VerifyCard } from '@/ui/feedback/VerifyCard'
import { Notice } from '@/ui/feedback/Notice'
import { Section } from '@/ui/text/Section'

/** Whether citizens may read it: with the code by which they check it, or with the reason why not. */
export function PublicationCard({ publication }: { publication: CaseView['publication'] }) {
  const sayDay = useSayDay()
  if (!publication) return null
  const { state, code, on, note } = publication
  if (state === 'withheld') {
    const reason = redactionCodes[code as keyof typeof redactionCodes] ?? code // a code of the domain, widened by the view
    return (
      <Section title="公开">
        <Notice tone="neutral" title={`${sayDay(on)}决定不公开：${reason}`}>
          {note}
        </Notice>
      </Section>
    )
  }
  return (
    <Section title="公开" side="看公开的样子" onSide={() => go(paths.item(code))}>
      <VerifyCard
        tone="success"
        title="已向社会公开"
        code={code}
        note={`${sayDay(on)}公开，任何人可凭核验码核对`}
      />
    </Section>
  )
}
