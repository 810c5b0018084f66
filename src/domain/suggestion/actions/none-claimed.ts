import { refuse, type Refusal } from '../../shared/refusal'
import type { Suggestion } from '../suggestion'

export function noneClaimed(s: Suggestion): Refusal | undefined {
  return s.promises.some((promise) => promise.state === 'claimed')
    ? undefined
    : refuse('too-early', '承办单位还没有登记承诺完成，登记后请您核对')
}
