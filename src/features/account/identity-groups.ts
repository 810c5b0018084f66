import type { DemoIdentity } from '@/platform/identity'

export type IdentityGroup = { group: string; identities: DemoIdentity[] }

/** In the order in which the groups first appear. */
export function groupsOf(identities: readonly DemoIdentity[]): IdentityGroup[] {
  const groups = new Map<string, DemoIdentity[]>()
  for (const identity of identities) {
    groups.set(identity.group, [...(groups.get(identity.group) ?? []), identity])
  }
  return [...groups].map(([group, members]) => ({ group, identities: members }))
}
