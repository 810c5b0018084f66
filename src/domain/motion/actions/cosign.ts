import * as z from 'zod/mini'
import { form } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { invited } from '../who'
import { stillOpen } from './still-open'

/**
 * The digest is shown only with the full text, so whoever hands it in has had that text before their eyes; the digest
 * of an older text is refused.
 */
export const cosign = defineAction({
  label: '确认联名',
  from: ['cosigning'],
  by: invited,
  unless: stillOpen,
  input: form({
    digest: z
      .string('请先打开全文阅读，再确认联名')
      .check(z.regex(/^[0-9a-f]{64}$/, '请先打开全文阅读，再确认联名')),
    read: z.literal(true, '请先勾选“已阅读全文”'),
  }),
  decide: (s, { digest }) =>
    digest === s.digest
      ? [{ type: 'cosigned', digest }]
      : refuse('incomplete', '文本在您阅读之后改过，请重新打开全文阅读后再确认'),
})
