import { caller, type Caller } from '../../support/door'
import { startStand, type Stand } from '../../support/stand'

export type Role = 'deputy' | 'office' | 'government' | 'handler' | 'head' | 'citizen'

const WHO: Record<Exclude<Role, 'citizen'>, string[]> = {
  deputy: ['代表甲'],
  office: ['代表工委'],
  government: ['区政府办'],
  handler: ['住建局', '经办'],
  head: ['住建局', '负责人'],
}

export type Town = { stand: Stand; openid: Record<Role, string>; door: Record<Role, Caller> }

/** The demo district with its people, on a cloud of its own. */
export async function startTown(): Promise<Town> {
  const stand = await startStand()
  const people = (await (await fetch(`${stand.url}/local/identities`)).json()) as {
    openid: string
    label: string
  }[]
  const openidOf = (words: string[]) => {
    const found = people.find(({ label, openid }) => openid && words.every((word) => label.includes(word)))
    if (!found) throw new Error(`no demo identity for ${words.join(' ')}`)
    return found.openid
  }
  const openid = {
    ...Object.fromEntries(Object.entries(WHO).map(([role, words]) => [role, openidOf(words)])),
    citizen: '',
  } as Record<Role, string>
  const door = Object.fromEntries(
    Object.entries(openid).map(([role, id]) => [role, caller(stand.url, id)]),
  ) as Record<Role, Caller>
  return { stand, openid, door }
}
