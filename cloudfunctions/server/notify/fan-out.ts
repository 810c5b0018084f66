import type { MessageDoc } from '../message/message-doc'
import type { WritingPorts } from '../ports'
import { balances } from './quota'
import { recipientsOf } from './recipients'
import type { Templates } from './templates'

/** How many messages one run looks at; the rest wait for the next. */
const MOST = 100

/** For each message that has not been looked at: who of its readers has agreed to be told through WeChat. */
export async function fanOut(ports: WritingPorts, templates: Templates): Promise<void> {
  const { store } = ports
  const fresh = await store.find('messages', {
    where: { push: 'waiting' },
    order: [['sortKey', 'asc']],
    limit: MOST,
    fields: ['to', 'congress', 'topic'],
  })
  for (const message of fresh) {
    await prepare(ports, templates, message)
    await store.updateIf('messages', { _id: message._id, push: 'waiting' }, { push: 'seen' })
  }
}

/** Twice prepared is once prepared: the id of a sending follows from message and person. */
async function prepare(ports: WritingPorts, templates: Templates, message: MessageDoc): Promise<void> {
  const { store, now } = ports
  const { _id, topic } = message
  for (const holder of await recipientsOf(ports, message)) {
    const known = await balances(store, holder, templates)
    if (!known.some((one) => one.topic === topic && one.left > 0)) continue
    const { person } = holder
    await store.insert('sendings', {
      _id: `${_id}|${person}`,
      message: _id,
      person,
      topic,
      state: 'waiting',
      at: now(),
    })
  }
}
