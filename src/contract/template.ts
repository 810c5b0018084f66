import * as z from 'zod/mini'
import { form, nothing, text } from '@/domain/shared/fields'
import type { Endpoints } from './endpoint'
import { requestId } from './pieces'

const templates = z.object({
  templates: z.array(
    z.object({ id: z.string(), name: z.string(), text: z.string(), by: z.string(), on: z.string() }),
  ),
})

export const templateApi = {
  'template.list': {
    label: '本单位的答复模板',
    input: nothing,
    output: templates,
  },
  'template.save': {
    label: '保存答复模板；编号已有的改名或改写。同样的再送一次不变',
    input: form({
      id: requestId,
      name: text('模板名称', { max: 30 }),
      text: text('模板文字', { max: 2000 }),
    }),
    output: templates,
  },
  'template.remove': {
    label: '删除答复模板；已经删除的再删一次不变',
    input: form({ id: requestId }),
    output: templates,
  },
} as const satisfies Endpoints
