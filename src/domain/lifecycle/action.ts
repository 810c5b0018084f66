import type * as z from 'zod/mini'
import type { Actor } from '../people/people'
import type { PlainDate } from '../shared/plain-date'
import { parse } from '../shared/parse'
import { isRefusal, refuse, type Refusal } from '../shared/refusal'

/** What every case kind has: a stage on its road. */
type Staged = { stage: string }

/** What the shell hands in: who, on which Shanghai day. Case kinds add their rules. */
export type BaseContext = { actor: Actor; today: PlainDate }

/** How an actor stands to a case, with the words used in the who-may-do-what table. */
export type Relation<S> = { label: string; holds: (s: S, actor: Actor) => boolean }

/** What besides the case a decision must know: other cases of this kind, people in office. Named by id. */
export type Needs = {
  cases?: readonly string[]
  people?: readonly string[]
  /** Files that the actor has uploaded. */
  files?: readonly string[]
}

/**
 * One verb of a case kind. From this value are derived: the button, the sentence on a disabled one, the server's
 * permission, validation on both sides, the audit line and the table in docs/lifecycle.md.
 */
export type Action<S extends Staged, E, C extends BaseContext, I extends z.ZodMiniType> = {
  label: string
  from: readonly S['stage'][]
  by: Relation<S>
  /** A reason, known before any input, why it cannot be done now. */
  unless?: (s: S, ctx: C) => Refusal | undefined
  input: I
  /** What the shell looks up and hands in before `decide`. */
  needs?: (input: z.output<I>) => Needs
  /** The events that follow, or a refusal that depends on the input. */
  decide: (s: S, input: z.output<I>, ctx: C) => E[] | Refusal
}

/** An action whose input type is forgotten, as registries and handlers hold it. */
export type AnyAction<S extends Staged, E, C extends BaseContext> = Omit<
  Action<S, E, C, z.ZodMiniType>,
  'decide' | 'needs'
> & { decide: (s: S, input: never, ctx: C) => E[] | Refusal; needs?: (input: never) => Needs }

export type Machine<S extends Staged, E, C extends BaseContext> = {
  actions: Readonly<Record<string, AnyAction<S, E, C>>>
  stageLabel: (s: S) => string
}

/** The action of this verb; a word every object answers to, such as `constructor`, is no verb. */
function actionOf<S extends Staged, E, C extends BaseContext>(
  { actions }: Machine<S, E, C>,
  verb: string,
): AnyAction<S, E, C> | undefined {
  return Object.prototype.hasOwnProperty.call(actions, verb) ? actions[verb] : undefined
}

/** Why this actor cannot do this now; undefined when nothing stands in the way but the input. */
export function whyNot<S extends Staged, E, C extends BaseContext>(
  machine: Machine<S, E, C>,
  verb: string,
  s: S,
  ctx: C,
): Refusal | undefined {
  const action = actionOf(machine, verb)
  if (!action) return refuse('not-allowed', '没有这项操作')
  if (!action.by.holds(s, ctx.actor))
    return refuse('not-yours', `“${action.label}”须由${action.by.label}办理`)
  if (!action.from.includes(s.stage)) {
    return refuse('wrong-stage', `这件事现在是“${machine.stageLabel(s)}”，不能${action.label}，请看最新进展`)
  }
  return action.unless?.(s, ctx)
}

/** What must be looked up before this action can be decided; nothing for an input that will be refused anyway. */
export function needsOf<S extends Staged, E, C extends BaseContext>(
  machine: Machine<S, E, C>,
  verb: string,
  input: unknown,
): Needs {
  const action = actionOf(machine, verb)
  if (!action?.needs) return {}
  const parsed = parse(action.input, input)
  return isRefusal(parsed) ? {} : action.needs(parsed.value as never) // parsed by this very action's schema
}

export type Offer = { verb: string; label: string; refusal?: Refusal }

/** The buttons of a screen: what belongs to this actor at this stage, each with the reason if it is disabled. */
export function availableActions<S extends Staged, E, C extends BaseContext>(
  machine: Machine<S, E, C>,
  s: S,
  ctx: C,
): Offer[] {
  return Object.entries(machine.actions)
    .filter(([, action]) => action.from.includes(s.stage) && action.by.holds(s, ctx.actor))
    .map(([verb, action]) => {
      const refusal = action.unless?.(s, ctx)
      return refusal ? { verb, label: action.label, refusal } : { verb, label: action.label }
    })
}

/** The events that follow from an action, or the sentence why there are none. Nothing is changed here. */
export function decide<S extends Staged, E, C extends BaseContext>(
  machine: Machine<S, E, C>,
  verb: string,
  s: S,
  input: unknown,
  ctx: C,
): E[] | Refusal {
  const refusal = whyNot(machine, verb, s, ctx)
  if (refusal) return refusal
  const action = actionOf(machine, verb)
  if (!action) return refuse('not-allowed', '没有这项操作')
  const parsed = parse(action.input, input)
  if (isRefusal(parsed)) return parsed
  return action.decide(s, parsed.value as never, ctx) // parsed by this very action's schema
}
