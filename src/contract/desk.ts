import * as z from 'zod/mini'
import { form, id, nothing, text } from '@/domain/shared/fields'
import type { Endpoints } from './endpoint'

const code = text('登录码', { max: 40 })

/** A browser that is signed in, or was going to be. */
const place = z.object({ where: z.string(), at: z.string() })

/** What a browser may ask before it is signed in. Served by the function `web` alone. */
export const deskDoor = {
  'desk.begin': {
    label: '在电脑上要一个登录码：2 分钟内有效，用一次',
    input: nothing,
    output: z.object({
      code: z.string(),
      /** Stays in this browser; whoever collects must have it. */
      secret: z.string(),
      /** The code as a picture to be scanned, in SVG. */
      picture: z.string(),
      seconds: z.number(),
    }),
  },
  'desk.collect': {
    label: '问这个登录码是否已在小程序里确认；确认了就登录',
    input: form({ code, secret: text('登录码', { max: 64 }) }),
    output: z.object({ state: z.enum(['waiting', 'signed-in', 'over']) }),
  },
  'desk.leave': {
    label: '退出这台电脑',
    input: nothing,
    output: z.object({ done: z.boolean() }),
  },
} as const satisfies Endpoints

/** What a signed-in person asks about desks. */
export const deskApi = {
  'desk.look': {
    label: '看一看这个登录码是哪台电脑要的',
    input: form({ code }),
    output: place,
  },
  'desk.confirm': {
    label: '确认在那台电脑上登录',
    input: form({ code }),
    output: place,
  },
  'desk.list': {
    label: '我登录着的电脑',
    input: nothing,
    output: z.object({
      desks: z.array(
        z.object({
          id: z.string(),
          where: z.string(),
          since: z.string(),
          seen: z.string(),
          current: z.boolean(),
        }),
      ),
    }),
  },
  'desk.close': {
    label: '退出一台电脑；不写哪一台就是全部退出',
    input: form({ id: z.optional(id('电脑')) }),
    output: z.object({ closed: z.number() }),
  },
} as const satisfies Endpoints

export type DeskDoor = typeof deskDoor
export type DeskApi = typeof deskApi
