import type * as z from 'zod/mini'

/** One thing that can be asked of a function: its name, what goes in, what comes out. */
export type Endpoint = { label: string; input: z.ZodMiniType; output: z.ZodMiniType }

export type Endpoints = Readonly<Record<string, Endpoint>>

export type Input<E extends Endpoint> = z.output<E['input']>
/** What a caller writes: fields with a default may be left out. */
export type Asked<E extends Endpoint> = z.input<E['input']>
export type Output<E extends Endpoint> = z.output<E['output']>
