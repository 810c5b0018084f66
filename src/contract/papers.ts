import * as z from 'zod/mini'
import { boardInput } from '@/domain/figures/board-schema'
import { count, form, id, nothing, oneOf } from '@/domain/shared/fields'
import type { Endpoints, Output } from './endpoint'
import { fileId, requestId } from './pieces'

/* What can be taken away on paper. Served by the function `papers`, which alone carries the libraries for it. */

/** A small file travels in the answer; a larger one lies in the storage, behind a link that soon ends. */
export const paper = z.object({
  name: z.string(),
  type: z.enum(['docx', 'xlsx', 'json']),
  base64: z.optional(z.string()),
  link: z.optional(z.string()),
})

export type Paper = z.infer<typeof paper>

export const papers = {
  'papers.suggestionForm': {
    label: '建议专用纸（Word）：我看得到的一件建议',
    input: form({ id: id('建议编号') }),
    output: paper,
  },
  'papers.replyLetter': {
    label: '答复函（Word），附征询意见表；不写第几轮就是最近一次答复',
    input: form({ id: id('建议编号'), round: z.optional(count('第几轮', { max: 20 })) }),
    output: paper,
  },
  'papers.handoverList': {
    label: '交办清单（Excel 或 Word）：我看得到的、已经交办的建议',
    input: form({ format: oneOf('格式', ['xlsx', 'docx']) }),
    output: paper,
  },
  'papers.dutyStatement': {
    label: '履职回单（Word）：已出具、冻结的一份，只给代表本人和代表工委',
    input: form({
      year: count('年度', { min: 2000, max: 2100 }),
      deputy: z.optional(id('代表')),
      period: oneOf('期间', ['q1', 'q2', 'q3', 'q4', 'year']),
      version: count('版次', { max: 20 }),
    }),
    output: paper,
  },
  'papers.statistics': {
    label: '办理情况统计（Excel）：与看板同一组数、同样的筛选，口径写在表里',
    input: boardInput,
    output: paper,
  },
  'papers.record': {
    label: '核验包：一件建议的全部记录和每日的锚，离开系统也能核验；由代表工委导出',
    input: form({ id: id('建议编号') }),
    output: paper,
  },
  'roster.template': {
    label: '名册模板（Excel）：人员、单位两张表和填写说明',
    input: nothing,
    output: paper,
  },
  'roster.export': {
    label: '导出名册（Excel），改好可以再导入',
    input: nothing,
    output: paper,
  },
  'roster.import': {
    label: '导入名册：逐行检查，一行不对就一行也不导入；同一提交编号只导入一次',
    input: form({ requestId, file: fileId }),
    output: z.object({
      imported: z.boolean(),
      people: z.number(),
      units: z.number(),
      /** At most 500 of them; `faultCount` is how many there are. */
      faults: z.array(
        z.object({ sheet: z.string(), row: z.number(), column: z.string(), message: z.string() }),
      ),
      faultCount: z.number(),
    }),
  },
} as const satisfies Endpoints

export type Papers = typeof papers

/** The endpoints that answer with a file. */
export type PaperName = {
  [N in keyof Papers]: Output<Papers[N]> extends Paper ? N : never
}[keyof Papers]
