import type { Session } from '../../src/domain/motion/session'
import { addDays, plainDate, type PlainDate } from '../../src/domain/shared/plain-date'
import { committees } from '../committees'
import { sessions as names } from '../congresses'

export type SessionKey = 'first' | 'fifth' | 'sixth' | 'present' | 'town'

const standing = [committees.caijing, committees.jiansi, committees.shehui]

/** 演示日期。The present session is in its second day, and its cut-off is still ahead. */
export function sessionsOn(today: PlainDate): Record<SessionKey, Session> {
  const past = (id: string, name: string, opens: string, first = false): Session => ({
    id,
    congress: 'wj',
    name,
    level: 'district',
    opens: plainDate(opens),
    closes: addDays(plainDate(opens), 3),
    presidium: '大会主席团',
    cutOff: { on: addDays(plainDate(opens), 2), time: '14:00', decidedBy: '主席团第一次会议' },
    committees: first ? [...standing, committees.shencha] : standing,
  })
  return {
    first: past('wj-17-1', names[2022], '2022-01-05', true),
    fifth: past('wj-17-5', names[2025], '2025-01-08'),
    sixth: past('wj-17-6', names[2026], '2026-01-14'),
    present: {
      ...past('wj-17-7', '区十七届人大七次会议（演示）', addDays(today, -1)),
      closes: addDays(today, 5),
      cutOff: { on: addDays(today, 3), time: '14:00', decidedBy: '主席团第一次会议' },
    },
    town: {
      id: 'zhenze-9',
      congress: 'zhenze',
      name: '震泽镇人大第九次会议（演示）',
      level: 'town',
      opens: addDays(today, -1),
      closes: addDays(today, 3),
      presidium: '镇人大主席团',
      cutOff: { on: addDays(today, 2), time: '12:00', decidedBy: '镇人大主席团会议' },
      committees: [],
    },
  }
}
