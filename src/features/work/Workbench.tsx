import type { Me } from '@/features/account/session'

/** A phone has no workbench, and its package does not carry one. */
export function Workbench(_props: { me: Me }): null {
  return null
}
