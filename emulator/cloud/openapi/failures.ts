import type { OpenApiCall } from './answer'

/** `timeout` is WeChat's answer that it took too long; `hang` is no answer until the caller gives up. */
export type FailureKind = number | 'timeout' | 'hang'

/** What shall go wrong: the next `times` calls of this api, by or for this person. Absent fields match anything. */
export type FailureRule = { api?: string; openid?: string; failure: FailureKind; times?: number }
export type PendingFailure = Readonly<FailureRule> & { id: number; times: number }

export type Failures = {
  add(rule: FailureRule): PendingFailure
  list(): readonly PendingFailure[]
  /** False when there is none of this id. */
  remove(id: number): boolean
  clear(): void
  /** The failure meant for this call, counted down. */
  take(call: OpenApiCall, openid: string | undefined): FailureKind | undefined
}

export function createFailures(): Failures {
  let rules: PendingFailure[] = []
  let lastId = 0
  return {
    add: ({ times = 1, ...rule }) => {
      const pending = { ...rule, times, id: ++lastId }
      rules.push(pending)
      return pending
    },
    list: () => rules,
    remove: (id) => {
      const before = rules.length
      rules = rules.filter((rule) => rule.id !== id)
      return rules.length < before
    },
    clear: () => {
      rules = []
    },
    take: ({ api }, openid) => {
      const matches = (rule: PendingFailure): boolean =>
        (rule.api === undefined || rule.api === api) && (rule.openid === undefined || rule.openid === openid)
      const rule = rules.find(matches)
      if (!rule) return undefined
      rules = rules.flatMap((one) =>
        one !== rule ? [one] : one.times > 1 ? [{ ...one, times: one.times - 1 }] : [],
      )
      return rule.failure
    },
  }
}
