import { WithOffer } from '../WithOffer'
import { Composer } from './Composer'

const gone = { title: '这件建议现在不能写答复', text: '可能已经签发，或者不由本单位主办。' }

/** Writing the reply to one suggestion. */
export function ReplyComposer({ id }: { id: string }) {
  return (
    <WithOffer id={id} verb="draftReply" title="写答复" gone={gone}>
      {({ view, rev, offer, reload }) => (
        <Composer key={id} id={id} rev={rev} view={view} offer={offer} onSaved={reload} />
      )}
    </WithOffer>
  )
}
