import { create } from 'zustand'
import type { Api } from '@/contract/api'
import type { Asked, Output } from '@/contract/endpoint'
import { ask } from '@/features/ask/ask'
import { Failure } from '@/features/ask/failure'
import { newRequestId } from '@/platform/ids'
import { readStored, store } from '@/platform/storage'

export type Summary = Output<Api['message.summary']>
export type Reminder = Summary['reminders'][number]
type Report = Asked<Api['message.subscribed']>

/** How many messages wait to be read, and how many may still come through WeChat. One for all pages. */
export const useSummary = create<Summary & { known: boolean }>(() => ({
  known: false,
  unread: 0,
  more: false,
  reminders: [],
}))

/** Agreements that WeChat has noted and the system has not been told of yet: a lost network must not lose them. */
const UNTOLD = 'subscribed'

/** What the badge shows is a help: when it cannot be asked for, it stays as it was. */
export async function loadSummary(): Promise<void> {
  try {
    await tellAgreements()
    useSummary.setState({ known: true, ...(await ask('message.summary', {})) })
  } catch {
    // The page itself says that the network is gone.
  }
}

/** Tells that these were agreed to. False when it could not be told yet; then it will be, with the next summary. */
export async function agreedTo(accepted: Report['accepted']): Promise<boolean> {
  store(UNTOLD, [...untold(), { accepted, requestId: newRequestId() }])
  try {
    await tellAgreements()
    return true
  } catch {
    return false
  }
}

/** Each with its own number, so that one told twice counts once. What is refused will be refused again: it is dropped. */
async function tellAgreements(): Promise<void> {
  for (const report of untold()) {
    const told = await ask('message.subscribed', report).catch((error: unknown) => {
      if (error instanceof Failure && error.code !== 'busy') return undefined
      throw error
    })
    store(
      UNTOLD,
      untold().filter(({ requestId }) => requestId !== report.requestId),
    )
    if (told) useSummary.setState(told)
  }
}

function untold(): Report[] {
  const kept = readStored(UNTOLD)
  return Array.isArray(kept) ? (kept as Report[]) : [] // written by this file alone
}
