import type { Actor } from '@/domain/people/people'
import type { Verb } from '@/domain/motion/actions'
import { committee, clock, handler, lead, lastSigner, other, others, presidium, secretariat } from './cast'
import { goodInput, revised } from './inputs'
import { at, does, type Step, type Story } from './story'

const good = (actor: Actor, verb: Verb) => does(actor, verb, goodInput[verb])

const road =
  (...steps: Step[]): Step =>
  (story: Story) =>
    story.and(...steps)

export const drafted = good(lead, 'saveDraft')

/** Ten are asked: with the lead that would be eleven. */
export const invited = does(lead, 'inviteCosigners', () => ({
  deputies: others.slice(0, 10).map(({ person }) => person.id),
}))

export const signs = (n: number) => good(other(n), 'cosign')
const signUpTo = (n: number) => road(...Array.from({ length: n }, (_, at_) => signs(at_)))

export const collecting = road(drafted, invited, signUpTo(8))
/** Nine with the lead's make ten: exactly enough. */
export const enough = road(drafted, invited, signUpTo(9))
export const changed = does(lead, 'reviseText', () => revised)
export const submitted = road(enough, good(lead, 'submit'))
export const returned = road(submitted, good(secretariat, 'returnMotion'))
export const registered = road(submitted, at('2026-01-23', '16:00'), good(secretariat, 'register'))
export const advised = road(registered, good(committee, 'giveOpinion'))
export const onAgenda = road(advised, good(presidium, 'putOnAgenda'))
export const withdrawalRequested = road(onAgenda, good(lead, 'requestWithdrawal'))
export const deferred = road(advised, good(presidium, 'defer'))
export const converted = road(advised, good(presidium, 'convert'))
export const reported = road(deferred, at('2026-03-20'), good(committee, 'fileReport'))
export const adopted = road(onAgenda, at('2026-01-24'), good(secretariat, 'recordVote'))
export const rejected = road(
  onAgenda,
  at('2026-01-24'),
  does(secretariat, 'recordVote', (story) => ({ ...goodInput.recordVote(story), for: 140 })),
)
export const resolved = road(reported, at('2026-04-28'), good(secretariat, 'recordResolution'))
export const listed = road(adopted, good(secretariat, 'setItem'))
export const claimed = road(listed, at('2026-06-30'), good(handler, 'recordProgress'))
export const kept = road(claimed, good(secretariat, 'checkItem'))
export const closed = road(kept, good(secretariat, 'close'))
export const withdrawn = road(submitted, good(lead, 'withdraw'))
export const consented = road(withdrawalRequested, good(presidium, 'decideWithdrawal'))
export const fallenBelow = road(submitted, good(lastSigner, 'revokeCosign'))
export const missed = road(collecting, at('2026-01-23', '14:01'), good(clock, 'missCutOff'))
