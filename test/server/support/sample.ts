import * as z from 'zod/mini'

const FORM = [
  '2026-11-25',
  '2026-11',
  'a'.repeat(32),
  'a'.repeat(64),
  'WJ26-001-AAAA',
  `cloud://env.bucket/incoming/a/${'a'.repeat(32)}.pdf`,
  '一句够长的话，说明情况和理由。',
  'a',
]
const CANDIDATES: unknown[] = [undefined, 2026, 1, 0, ...FORM, false, [], {}]

/** Something this schema takes: what an endpoint must be asked, made from its own contract. */
export function sampleFor(name: string, schema: z.ZodMiniType): unknown {
  const made = sample(schema)
  if (made === NONE) throw new Error(`${name}: 造不出一份合格的输入，请在 sample.ts 里补一种写法`)
  return made
}

const NONE = Symbol('none')

function sample(schema: z.ZodMiniType): unknown {
  const { def } = schema._zod as unknown as {
    def: { type: string; shape?: Record<string, z.ZodMiniType>; element?: z.ZodMiniType; entries?: object }
  }
  if (def.type === 'unknown') return {}
  const known = CANDIDATES.find((candidate) => z.safeParse(schema, candidate).success)
  if (known !== undefined || z.safeParse(schema, undefined).success) return known
  if (def.type === 'enum') return Object.values(def.entries ?? {})[0]
  const made =
    def.type === 'object'
      ? Object.fromEntries(
          Object.entries(def.shape ?? {})
            .map(([key, field]) => [key, sample(field)])
            .filter(([, value]) => value !== undefined),
        )
      : def.type === 'array' && def.element
        ? [sample(def.element)]
        : NONE
  return z.safeParse(schema, made).success ? made : NONE
}
