import * as z from 'zod/mini'
import { tableInput } from '@/domain/duty/book/table-input'
import { portraitView, publicDutyView, tableView } from '@/domain/duty/view-schema'
import { count, form, id, nothing, text } from '@/domain/shared/fields'
import type { Endpoints } from './endpoint'
import { offer, receipt, requestId } from './pieces'

const year = count('年度', { min: 2000, max: 2100 })
const deputy = z.optional(id('代表'))
const rev = count('版本', { min: 0, max: 1_000_000 })
const command = { rev, verb: text('操作', { max: 40 }), input: z.unknown(), requestId }

export const dutyApi = {
  'duty.portrait': {
    label: '一位代表一年的履职：画像、积分、清单、账单、回单。只给代表本人和代表工委',
    input: form({ year: z.optional(year), deputy }),
    output: z.object({ view: portraitView, offers: z.array(offer), rev: z.number() }),
  },
  'duty.act': {
    label: '对一位代表一年的履职办理一个动作：申报、申诉、审核、回单',
    input: form({ year, deputy, ...command }),
    output: receipt,
  },
  'duty.evidence': {
    label: '打开一份申报的证明材料：只给代表本人和代表工委，链接 10 分钟失效',
    input: form({ year, deputy, evidence: id('证明材料') }),
    output: z.object({ name: z.string(), type: z.string(), link: z.string() }),
  },
  'duty.public': {
    label: '公示预览：法律规定公示的履职信息',
    input: form({ year: z.optional(year) }),
    output: z.object({ page: publicDutyView }),
  },
  'duty.reviews': {
    label: '等代表工委审核的申报、申诉和异议',
    input: nothing,
    output: z.object({
      rows: z.array(
        z.object({
          deputy: z.object({ id: z.string(), name: z.string(), delegation: z.string() }),
          year: z.number(),
          declarations: z.number(),
          appeals: z.number(),
          objections: z.number(),
        }),
      ),
    }),
  },
  'duty.roster': {
    label: '代表名册，按代表团和编号；不含积分，不排名',
    input: form({ year: z.optional(year) }),
    output: z.object({
      year: z.number(),
      deputies: z.array(
        z.object({ id: z.string(), name: z.string(), delegation: z.string(), lines: z.number() }),
      ),
    }),
  },
  'duty.alerts': {
    label: '未经批准两次不出席人代会会议的提醒（代表法第六十二条），只给代表工委',
    input: nothing,
    output: z.object({
      alerts: z.array(
        z.object({
          deputy: z.object({ id: z.string(), name: z.string(), delegation: z.string() }),
          absences: z.array(z.object({ on: z.string(), what: z.string() })),
          basis: z.string(),
        }),
      ),
    }),
  },
  'duty.ranking': {
    label: '积分排名。本级没有决定开启时不提供',
    input: form({ year: z.optional(year) }),
    output: z.object({
      year: z.number(),
      rows: z.array(
        z.object({ id: z.string(), name: z.string(), delegation: z.string(), total: z.number() }),
      ),
    }),
  },
  'duty.book': {
    label: '积分表、年度清单和排名开关',
    input: nothing,
    output: z.object({
      tables: z.array(tableView),
      plans: z.array(
        z.object({
          year: z.number(),
          name: z.string(),
          example: z.boolean(),
          version: z.number(),
          adoptedOn: z.string(),
          items: z.array(
            z.object({
              id: z.string(),
              label: z.string(),
              dimension: z.string(),
              subjects: z.array(z.string()),
              target: z.number(),
              due: z.string(),
              source: z.string(),
            }),
          ),
        }),
      ),
      ranking: z.boolean(),
      whyNoRanking: z.string(),
      offers: z.array(offer),
      rev: z.number(),
    }),
  },
  'duty.bookAct': {
    label: '启用积分表、发布年度清单、设置排名开关',
    input: form(command),
    output: receipt,
  },
  'duty.dryRun': {
    label: '用上一年的账试算一张积分表，不保存',
    input: form({ year, table: tableInput }),
    output: z.object({
      year: z.number(),
      deputies: z.number(),
      raised: z.number(),
      lowered: z.number(),
      unchanged: z.number(),
      least: z.number(),
      most: z.number(),
      changes: z.array(z.object({ id: z.string(), name: z.string(), before: z.number(), after: z.number() })),
    }),
  },
} as const satisfies Endpoints
