import * as z from 'zod/mini'
import { form, listOf, text } from '../shared/fields'
import { evidenceTypes } from './year'

const extensionOf = (name: string) => name.slice(name.lastIndexOf('.') + 1).toLowerCase()

const evidence = form({
  fileId: text('证明材料', { max: 300 }),
  name: text('文件名', { max: 120 }).check(
    z.refine(
      (name) => name.includes('.') && (evidenceTypes as readonly string[]).includes(extensionOf(name)),
      '证明材料只能是图片、PDF 或 Word 文件，请另选文件',
    ),
  ),
})

/** Up to nine pictures or documents. */
export const evidenceList = listOf('证明材料', evidence, { min: 1, max: 9 })
