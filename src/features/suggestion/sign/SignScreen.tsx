import { WithOffer } from '../WithOffer'
import { SignReply } from './SignReply'

const gone = { title: '现在没有等您签发的答复', text: '经办人送签后，这里会出现答复稿。' }

/** The head reads what will be signed, and signs it or sends it back. */
export function SignScreen({ id }: { id: string }) {
  return (
    <WithOffer id={id} verb="issueReply" title="签发答复" gone={gone}>
      {({ view, rev, offer, reload }) =>
        view.draft && <SignReply key={id} id={id} rev={rev} view={view} offer={offer} onStale={reload} />
      }
    </WithOffer>
  )
}
