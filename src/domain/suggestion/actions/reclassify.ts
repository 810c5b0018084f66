import { form, oneOf, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { classInForce } from '../class-in-force'
import { deputyOffice } from '../who'

/** 按后来的落实情况改记类别；当初的类别和改记的理由都留着。 */
export const reclassify = defineAction({
  label: '改记类别',
  from: ['following', 'closed'],
  by: deputyOffice,
  unless: (s) => (classInForce(s) ? undefined : refuse('too-early', '还没有答复，没有类别可改')),
  input: form({
    to: oneOf('改记为', ['A', 'B', 'C', 'D', 'broken']),
    reason: text('改记理由', { min: 10, max: 300 }),
  }),
  decide: (s, { to, reason }, { rules }) => {
    const from = classInForce(s)
    if (!from) return refuse('too-early', '还没有答复，没有类别可改')
    if (from.letter === to || (to === 'broken' && from.broken))
      return refuse('bad-input', '与现在的类别相同，请选择别的类别')
    if (to !== 'broken' && !rules.classes.value[to])
      return refuse('bad-input', `本届次没有 ${to} 类，请选择别的类别`)
    return [{ type: 'reclassified', from: from.letter, to, reason }]
  },
})
