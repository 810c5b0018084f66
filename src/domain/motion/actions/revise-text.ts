import { form } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { signed } from '../motion'
import { fullText, textDigest } from '../text'
import { lead } from '../who'
import { stillOpen } from './still-open'

/** A signature stands for the words that were read: when they change, it lapses, and the signer is asked again. */
export const reviseText = defineAction({
  label: '修改文本',
  from: ['cosigning'],
  by: lead,
  unless: stillOpen,
  input: form(fullText),
  decide: (s, content, { hash }) => {
    const digest = textDigest(content, hash)
    if (digest === s.digest) return refuse('already-done', '文字没有变化，不需要重新确认')
    return [{ type: 'textRevised', content, digest, lapsed: signed(s).map(({ deputy }) => deputy.id) }]
  },
})
