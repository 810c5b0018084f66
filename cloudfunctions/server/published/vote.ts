import type { Input, Output } from '@/contract/endpoint'
import type { VoteApi } from '@/contract/vote'
import { Failure } from '../failure'
import type { Entering } from '../people/bind'
import { get } from '../store/port'
import { foldVotes } from './fold-votes'
import { publishedUnder } from './read'

const MOST_RACES = 8
/** What one document may hold: the limit of the platform is a megabyte, a voter takes 25 bytes. */
const MOST_VOTERS = 20_000

type Counted = Output<VoteApi['published.vote']>['counted']

/** One voice for each WeChat; saying it again counts once, saying the other takes the first one back. */
export async function vote(
  ports: Entering,
  { code, helpful }: Input<VoteApi['published.vote']>,
): Promise<Output<VoteApi['published.vote']>> {
  const { openid } = ports.caller
  if (!openid) throw new Failure('unauthenticated', '请在微信里打开小程序，再说有没有帮助')
  const { _id: caseId } = await publishedUnder(ports, code)
  const counted = await putVoice(ports, caseId, openid, helpful)
  return { counted, helpfulness: await foldVotes(ports, caseId) }
}

async function putVoice(
  { store, hash, salt }: Entering,
  caseId: string,
  openid: string,
  helpful: boolean,
): Promise<Counted> {
  const _id = `${caseId}|${hash(`${caseId}:${openid}`).slice(0, 1)}`
  for (let race = 0; race < MOST_RACES; race += 1) {
    const part = await get(store, 'votes', _id)
    const { key = salt(), rev = 0, voters = {} } = part ?? {}
    const voter = hash(`${key}:${openid}`).slice(0, 16)
    const before = voters[voter]
    if (before === helpful) return 'same'
    if (Object.keys(voters).length >= MOST_VOTERS)
      throw new Failure('too-large', '这一件收到的意见已满，谢谢您')
    const next = { case: caseId, key, rev: rev + 1, uncounted: true, voters: { ...voters, [voter]: helpful } }
    const done = part
      ? await store.updateIf('votes', { _id, rev }, next)
      : await store.insert('votes', { _id, ...next })
    if (done === 'done') return before === undefined ? 'first' : 'changed'
  }
  throw new Failure('stale', '同时有很多人在说，请稍后再点一次')
}
