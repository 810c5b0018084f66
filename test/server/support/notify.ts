import { plan } from '../../domain/support/gathering'
import { demoTemplateIds, TEMPLATE_IDS } from '../../../config/subscribe-templates'
import type { QuotaDoc, SendingDoc } from '../../../cloudfunctions/server/notify/notify-doc'
import { templatesHere } from '../../../cloudfunctions/server/notify/templates'
import { newId, openHouse, type House } from './house'

export const JIA = 'demo-daibiao-jia'
export const YI = 'demo-daibiao-yi'
export const OFFICE = 'demo-gongwei-jia'

export const demoTemplates = templatesHere({ [TEMPLATE_IDS]: JSON.stringify(demoTemplateIds) })

/** A house whose messages also go out through WeChat. */
export async function openNotifying(): Promise<House> {
  const house = await openHouse('2026-04-01T01:00:00Z')
  house.ports.templates = demoTemplates
  return house
}

/** An invitation to one deputy: one message about an activity. */
export async function invite(house: House, ...deputies: string[]): Promise<void> {
  const id = newId()
  const office = house.as(OFFICE)
  const started = await office.api('activity.start', { requestId: id, verb: 'savePlan', input: plan })
  const invited = await office.api('activity.act', {
    id,
    rev: 1,
    verb: 'invite',
    input: { deputies },
    requestId: newId(),
  })
  if (!started.ok || !invited.ok) throw new Error(`${started.message} ${invited.message}`)
}

export const agree = (house: House, who: string, accepted: string[] = ['activity'], requestId = newId()) =>
  house.as(who).api('message.subscribed', { accepted, requestId })

export const leftOf = (house: House, person: string, topic = 'activity'): number | undefined =>
  (house.dump('quotas') as unknown as QuotaDoc[]).find(({ _id }) => _id === `${person}|${topic}`)?.left

export const sendings = (house: House): SendingDoc[] => house.dump('sendings') as unknown as SendingDoc[]
export const states = (house: House): string[] => sendings(house).map(({ state }) => state)
