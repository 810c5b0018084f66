import { form, text } from '../../shared/fields'
import { canonical } from '../../shared/canonical'
import { isRefusal, refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { isPublicationDecided, repliesInForce } from '../suggestion'
import { deputyOffice } from '../who'
import { hide, redactions } from './redactions'

/** A page once public is changed only in sight of everybody: what is shown and hidden, why, and since when. */
export const correctPublication = defineAction({
  label: '更正公开',
  from: ['replied', 'following', 'closed'],
  by: deputyOffice,
  unless: (s) =>
    s.publication?.state === 'published' && isPublicationDecided(s)
      ? undefined
      : refuse('too-early', '这件建议的答复还没有公开，没有可更正的'),
  input: form({ hide, note: text('更正说明', { min: 5, max: 300 }) }),
  decide: (s, { hide: chosen, note }) => {
    const { publication } = s
    if (publication?.state !== 'published') return refuse('too-early', '这件建议还没有公开')
    const hidden = redactions(s, repliesInForce(s), chosen)
    if (isRefusal(hidden)) return hidden
    if (canonical(hidden) === canonical(publication.hidden))
      return refuse('bad-input', '遮盖的段落和理由都没有变化，不需要更正')
    return [{ type: 'publicationCorrected', version: publication.version + 1, hidden, note }]
  },
})
