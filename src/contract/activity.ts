import * as z from 'zod/mini'
import { activityRow, activityView, calendarDay, calendarRow } from '@/domain/activity/view-schema'
import { count, form, id, nothing, oneOf, text } from '@/domain/shared/fields'
import type { Endpoints } from './endpoint'
import { cursor, offer, receipt, requestId } from './pieces'

const month = z.string('月份不正确').check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/, '月份不正确，格式如 2026-04'))

export const activityApi = {
  'activity.list': {
    label: '活动列表：代表看受邀的，代表工委看全部；以后的，或以前的',
    input: form({ when: z._default(oneOf('范围', ['upcoming', 'past']), 'upcoming'), cursor }),
    output: z.object({ rows: z.array(activityRow), next: z.optional(z.string()) }),
  },
  'activity.month': {
    label: '活动日历：一个月，连同调休和休息日；同一时间的冲突，代表看自己的，代表工委看涉及几人',
    input: form({ month: z.optional(month) }),
    output: z.object({
      month: z.string(),
      today: z.string(),
      days: z.array(calendarDay),
      rows: z.array(calendarRow),
    }),
  },
  'activity.open': {
    label: '打开一次活动：安排、材料、我的报名签到，以及我现在能做什么',
    input: form({ id: id('活动编号') }),
    output: z.object({ view: activityView, offers: z.array(offer), rev: z.number() }),
  },
  'activity.start': {
    label: '新建一次活动。同一提交编号只建一次',
    input: form({ requestId, verb: oneOf('操作', ['savePlan']), input: z.unknown() }),
    output: receipt,
  },
  'activity.act': {
    label: '对一次活动办理一个动作',
    input: form({
      id: id('活动编号'),
      rev: count('版本', { min: 0, max: 1_000_000 }),
      verb: text('操作', { max: 40 }),
      input: z.unknown(),
      requestId,
    }),
    output: receipt,
  },
  'activity.checkIn': {
    label: '代表签到。许多人同时签到互不耽误，不带版本',
    input: form({ id: id('活动编号'), code: text('签到码', { max: 12 }), device: id('手机编号'), requestId }),
    output: receipt,
  },
  'activity.code': {
    label: '现在的签到码，每 30 秒更换；只给组织者',
    input: form({ id: id('活动编号') }),
    output: z.object({
      title: z.string(),
      sitting: z.string(),
      code: z.string(),
      secondsLeft: z.number(),
      came: z.number(),
      invited: z.number(),
    }),
  },
  'activity.invitable': {
    label: '可以邀请的代表，连同代表团和专长',
    input: nothing,
    output: z.object({
      deputies: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          delegation: z.string(),
          expertise: z.array(z.string()),
        }),
      ),
      delegations: z.array(z.string()),
      expertise: z.array(z.string()),
    }),
  },
} as const satisfies Endpoints
