import type { Basis } from '@/domain/calendar/deadline'
import type { PackView } from '@/domain/rules/view-schema'
import type { Tone } from '@/ui/tone'

/** A default waits for the congress to decide: it is never mistaken for law. */
export const basisTones = { law: 'info', local: 'success', default: 'warn' } as const satisfies Record<
  Basis,
  Tone
>

export const packStates = {
  coming: { label: '待生效', tone: 'info' },
  inForce: { label: '现行', tone: 'success' },
  past: { label: '已过去', tone: 'neutral' },
} as const satisfies Record<PackView['state'], { label: string; tone: Tone }>
