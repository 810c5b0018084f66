import type { CaseView } from '@/domain/suggestion/view-schema'
import { AttachmentList } from '@/features/attachment/AttachmentList'
import { CasePapers } from '@/features/papers/CasePapers'
import { Notice } from '@/ui/feedback/Notice'
import type { Offer } from '../act/types'
import { Beside } from './Beside'
import { CaseHead } from './CaseHead'
import { Contacts } from './Contacts'
import { Deadlines } from './Deadlines'
import { FullText } from './FullText'
import { History } from './History'
import { arrange } from './offers'
import { OriginNotice } from './OriginNotice'
import { Promises } from './Promises'
import { PublicationCard } from './PublicationCard'
import { Rounds } from './Rounds'
import { Turn } from './Turn'
import { Units } from './Units'

/** A whole case to be read: whose turn, how long, then everything else. On the phone and in the middle of a desk. */
export function CaseDetail({ view, offers }: { view: CaseView; offers: readonly Offer[] }) {
  const { primary } = arrange(offers, view)
  return (
    <>
      <CaseHead view={view} />
      {view.notice && (
        <Notice tone={view.notice.tone} title={view.notice.title}>
          {view.notice.text}
        </Notice>
      )}
      <OriginNotice origin={view.origin} relation={view.relation} />
      <Turn view={view} offer={primary} />
      <Deadlines view={view} />
      <Rounds view={view} />
      <Beside view={view} />
      <Promises promises={view.promises} />
      <PublicationCard publication={view.publication} />
      <Units units={view.units} />
      <FullText content={view.content} />
      <AttachmentList caseId={view.id} attachments={view.content.attachments} />
      <Contacts view={view} />
      <CasePapers view={view} />
      <History timeline={view.timeline} chainBreak={view.chainBreak} />
    </>
  )
}
