import type { Draft } from './draft'

export type Target = { id: string; rev: number }

/** One sending. It is repeated word for word, under the same id, until its answer is known. */
export type Attempt = { verb: 'saveDraft' | 'submit'; target?: Target; draft: Draft; requestId: string }

/** What this phone keeps of a draft: what was typed, what the server has, and a sending without an answer. */
export type Kept = {
  draft: Draft
  saved?: Draft
  target?: Target
  unanswered?: Attempt
  /** The button was pressed on just this text, and the server has not answered yet. */
  submitting?: true
}

export type Result =
  { done: true; target: Target | undefined } | { done: false; code: string; message: string }

export type Tools = {
  send: (attempt: Attempt) => Promise<Target>
  /** What went wrong, as a code and a sentence. `offline`: whether it was carried out is not known. */
  tell: (error: unknown) => { code: string; message: string }
  keep: (kept: Kept) => void
  newRequestId: () => string
}

export type DraftQueue = ReturnType<typeof draftQueue>

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * Sends a draft to the server, one sending at a time, while its writer goes on typing. Whatever is typed is kept on
 * the phone at once; a sending whose answer was lost is repeated before anything newer, so that nothing is done twice.
 */
export function draftQueue(start: Kept, tools: Tools) {
  let kept = start
  let stopped: { code: string; message: string } | undefined
  let turn: Promise<unknown> = Promise.resolve()

  function change(to: { [K in keyof Kept]?: Kept[K] | undefined } & { draft?: Draft }): void {
    kept = { ...kept, ...to }
    tools.keep(kept)
  }

  function inTurn(job: () => Promise<Result>): Promise<Result> {
    const mine = turn.then(job, job)
    turn = mine
    return mine
  }

  async function attempt(one: Attempt): Promise<Result> {
    change({ unanswered: one })
    try {
      const target = await tools.send(one)
      const over = one.verb === 'submit' ? { submitting: undefined } : {}
      change({ target, saved: one.draft, unanswered: undefined, ...over })
      return { done: true, target }
    } catch (error) {
      const told = tools.tell(error)
      // Only a lost answer leaves it open whether the sending was carried out.
      if (told.code !== 'offline') change({ unanswered: undefined, submitting: undefined })
      if (told.code === 'stale') stopped = told
      return { done: false, ...told }
    }
  }

  function attemptOf(verb: Attempt['verb']): Attempt {
    const { target, draft } = kept
    return { verb, ...(target && { target }), draft, requestId: tools.newRequestId() }
  }

  async function repeatUnanswered(): Promise<Result | undefined> {
    const { unanswered } = kept
    if (!unanswered) return undefined
    // A submission is only ever sent because somebody pressed the button, on just this text.
    if (unanswered.verb === 'submit') return undefined
    const result = await attempt(unanswered)
    return result.done ? undefined : result
  }

  async function saveNow(): Promise<Result> {
    if (stopped) return { done: false, ...stopped }
    const failed = await repeatUnanswered()
    if (failed) return failed
    if (same(kept.draft, kept.saved)) return { done: true, target: kept.target }
    return attempt(attemptOf('saveDraft'))
  }

  return {
    kept: () => kept,
    /** What is written after the button was pressed was not meant by it. */
    write: (draft: Draft) => change(same(draft, kept.draft) ? { draft } : { draft, submitting: undefined }),
    save: () => inTurn(saveNow),
    submit: () =>
      inTurn(async () => {
        if (stopped) return { done: false, ...stopped }
        change({ submitting: true })
        const { unanswered, draft } = kept
        const again = unanswered?.verb === 'submit' && same(unanswered.draft, draft) ? unanswered : undefined
        if (again) return attempt(again)
        // The case exists before it is submitted, so that a repeated submission can only ever mean this one.
        if (!kept.target || unanswered) {
          const saved = await saveNow()
          if (!saved.done) return saved
        }
        return attempt(attemptOf('submit'))
      }),
    /** After somebody else wrote: go on from their version, with this text or with theirs. */
    resume: (target: Target, theirs: Draft, use: 'mine' | 'theirs') => {
      stopped = undefined
      change({
        target,
        saved: theirs,
        draft: use === 'mine' ? kept.draft : theirs,
        unanswered: undefined,
        submitting: undefined,
      })
    },
  }
}
