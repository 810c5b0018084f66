import { isRefusal } from '../../shared/refusal'
import { defineAction } from '../define'
import { author } from '../who'
import { contentNeeds, contentOf, looseContent } from './content'

export const saveDraft = defineAction({
  label: '存草稿',
  from: ['draft'],
  by: author,
  input: looseContent,
  needs: contentNeeds,
  decide: (_s, input, ctx) => {
    const content = contentOf(input, ctx)
    return isRefusal(content) ? content : [{ type: 'draftSaved', content }]
  },
})
