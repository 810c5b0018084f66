import type { Input, Output } from '@/contract/endpoint'
import type { EntryApi } from '@/contract/roster'
import { INVITATION_MS, MOST_TRIES, readCode } from '@/domain/people/invitation'
import { Failure, failAt } from '../failure'
import { mayTry } from '../limit'
import type { Caller, WritingPorts } from '../ports'
import { get } from '../store/port'
import type { PersonDoc } from '../store/documents'
import { unbound } from './apply'
import { changePerson } from './change'

type Bound = Output<EntryApi['account.bind']>
export type Entering = WritingPorts & {
  caller: Caller
  phoneOf?: (code: string) => Promise<string | undefined>
}

const TRIES = { most: MOST_TRIES, withinMs: INVITATION_MS }
const WRONG = '邀请码不对、已用过或已过期，请向代表工委要一个新的'

/** Binds a WeChat to the person of an invitation: five tries, ten minutes, once. */
export async function bind(
  ports: Entering,
  { code: typed }: Input<EntryApi['account.bind']>,
): Promise<Bound> {
  const { store, now } = ports
  const openid = openidOf(ports)
  if (!(await mayTry(ports, 'bind', openid, TRIES)))
    throw new Failure('too-early', `试错超过 ${MOST_TRIES} 次，请 10 分钟后再试`)
  const code = readCode(typed)
  const id = code === undefined ? undefined : ports.hash(`invitation:${code}`)
  const invitation = id === undefined ? undefined : await get(store, 'invitations', id)
  if (!invitation || now() - invitation.at > INVITATION_MS) throw new Failure('not-allowed', WRONG)
  if (invitation.usedBy === openid) return alreadyBound(ports, invitation.person, openid)
  const used = await store.updateIf('invitations', { _id: invitation._id, usedBy: '' }, { usedBy: openid })
  if (used !== 'done') throw new Failure('not-allowed', WRONG)
  return bindTo(ports, invitation.person, openid)
}

/** The answer was lost on its way: the same WeChat asks again. */
async function alreadyBound(ports: Entering, personId: string, openid: string): Promise<Bound> {
  const person = await get(ports.store, 'people', personId)
  if (person?.openid === openid) return { name: person.name }
  return bindTo(ports, personId, openid)
}

/** Binds a WeChat whose telephone number, as WeChat says it, stands in the roster. */
export async function bindByPhone(
  ports: Entering,
  { code }: Input<EntryApi['account.bindByPhone']>,
): Promise<Bound> {
  const openid = openidOf(ports)
  if (!(await mayTry(ports, 'bind-phone', openid, TRIES)))
    throw new Failure('too-early', '试得太多，请 10 分钟后再试')
  const phone = await ports.phoneOf?.(code)
  if (!phone) throw new Failure('not-allowed', '没有取到微信手机号，请重试，或用邀请码绑定')
  const people = await ports.store.find('people', { where: { phone }, limit: 2 })
  const [person] = people
  if (!person || people.length > 1 || person.posts.length === 0)
    throw new Failure('not-found-inside', '名册里没有这个手机号，请联系代表工委核对')
  if (person.openid === openid) return { name: person.name }
  return bindTo(ports, person._id, openid)
}

async function bindTo({ store }: Entering, personId: string, openid: string): Promise<Bound> {
  let person: PersonDoc | undefined
  const written = await changePerson(store, personId, (doc) => {
    if (doc.openid !== unbound(personId))
      throw new Failure('already-done', '这位人员已经绑定了另一个微信，请联系代表工委')
    person = doc
    return { openid }
  })
  if (written === 'exists')
    throw new Failure('already-done', '您的微信已经绑定了另一位人员，请联系代表工委解除')
  if (written === 'absent' || !person) throw failAt('not-found')
  return { name: person.name }
}

function openidOf({ caller: { openid } }: Entering): string {
  if (!openid || openid.includes(':')) throw failAt('unauthenticated')
  return openid
}
