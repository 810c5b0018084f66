import { demoTemplateIds } from '../config/subscribe-templates'
import type { QuotaDoc } from '../cloudfunctions/server/notify/notify-doc'
import { people } from './people'

const TIMES = 3

/** As if everybody of the demo had agreed three times to each kind of message, so that some are seen going out. */
export function agreements(): QuotaDoc[] {
  return people.flatMap(({ _id: person, openid }) =>
    Object.entries(demoTemplateIds).map(([topic, template]) => ({
      _id: `${person}|${topic}`,
      person,
      openid,
      template,
      left: TIMES,
      rev: 1,
      reports: [],
    })),
  )
}
