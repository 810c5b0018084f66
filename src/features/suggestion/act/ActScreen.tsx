import { back } from '@/platform/navigate'
import { WithOffer } from '../WithOffer'
import { ActionForm } from './ActionForm'

const gone = { title: '这一步现在不能办', text: '可能刚由别人办过，请看这件建议的最新进展。' }

/** One action on one case, as a page of the phone. */
export function ActScreen({ id, verb }: { id: string; verb: string }) {
  return (
    <WithOffer id={id} verb={verb} title="办理" gone={gone}>
      {({ view, rev, offer, reload }) => (
        <ActionForm
          caseId={id}
          rev={rev}
          view={view}
          offer={offer}
          layout="page"
          onDone={back}
          onStale={reload}
          onLeave={back}
        />
      )}
    </WithOffer>
  )
}
