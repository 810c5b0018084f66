import type * as z from 'zod/mini'
import { refuse, type Refusal } from './refusal'

/** Parses an unknown value once at a door; the refusal carries the first fault in words. */
export function parse<S extends z.ZodMiniType>(schema: S, value: unknown): { value: z.output<S> } | Refusal {
  const result = schema.safeParse(value)
  if (result.success) return { value: result.data }
  return refuse('bad-input', sentence(result.error.issues[0]))
}

type Issue = { code?: string | undefined; message: string; keys?: string[] } | undefined

function sentence(issue: Issue): string {
  if (!issue) return '填写的内容不正确，请检查后重试'
  if (issue.code === 'unrecognized_keys') return `不能提交“${String(issue.keys?.[0]).slice(0, 40)}”这一项`
  return /[\u4e00-\u9fff]/.test(issue.message) ? issue.message : '填写的内容不正确，请检查后重试'
}
