import type * as z from 'zod/mini'
import { api } from '../../../src/contract/api'
import { deskDoor } from '../../../src/contract/desk'
import { papers } from '../../../src/contract/papers'
import { publicApi } from '../../../src/contract/public'
import { entryApi } from '../../../src/contract/roster'
import type { Who } from './people'

const outputs: Record<string, { output: z.ZodMiniType }> = {
  ...api,
  ...entryApi,
  ...papers,
  ...publicApi,
  ...deskDoor,
}

type Inner = {
  type: string
  shape?: Record<string, { def: Inner }>
  element?: { def: Inner }
  innerType?: { def: Inner }
  options?: { def: Inner }[]
  valueType?: { def: Inner }
  catchall?: { def: Inner }
}

const innerOf = (schema: z.ZodMiniType) => (schema as unknown as { def: Inner }).def // zod's own description of a schema

/** Every path the contract lists; a place where anything might stand is a fault of the contract. */
function listed(def: Inner, path: string, found: Set<string>): void {
  found.add(path)
  switch (def.type) {
    case 'object':
      if (def.catchall && def.catchall.def.type !== 'never') throw new Error(`${path} lets anything through`)
      for (const [key, value] of Object.entries(def.shape ?? {})) listed(value.def, `${path}.${key}`, found)
      return
    case 'array':
      if (def.element) listed(def.element.def, `${path}[]`, found)
      return
    case 'optional':
    case 'nullable':
    case 'default':
      if (def.innerType) listed(def.innerType.def, path, found)
      return
    case 'union':
      for (const option of def.options ?? []) listed(option.def, path, found)
      return
    case 'record':
      if (def.valueType) listed(def.valueType.def, `${path}.*`, found)
      return
    case 'string':
    case 'number':
    case 'boolean':
    case 'enum':
    case 'literal':
    case 'null':
      return
    default:
      throw new Error(`${path} is of a kind nobody has listed: ${def.type}`)
  }
}

const known = new Map<string, ReadonlySet<string>>()

function pathsOf(endpoint: string): ReadonlySet<string> {
  const found = known.get(endpoint) ?? new Set<string>()
  if (!known.has(endpoint)) {
    const schema = outputs[endpoint]?.output
    if (!schema) throw new Error(`no contract for ${endpoint}`)
    listed(innerOf(schema), '', found as Set<string>)
    known.set(endpoint, found)
  }
  return found
}

/** Fields of this answer that the contract does not list. */
export function unlisted(endpoint: string, data: unknown): string[] {
  const paths = pathsOf(endpoint)
  const found = new Set<string>()
  const walk = (value: unknown, path: string) => {
    if (!paths.has(path)) found.add(path)
    else if (Array.isArray(value)) for (const item of value) walk(item, `${path}[]`)
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value))
        walk(item, paths.has(`${path}.${key}`) ? `${path}.${key}` : `${path}.*`)
  }
  walk(data, '')
  return [...found]
}

const OPENID = /demo-[a-z]+-[a-z]+/
const PHONE = /(?<![0-9a-z])1[3-9]\d{9}(?![0-9a-z])/
const DESK_PHONE = /0512-\S{6,}/
const PERSON = /\b(daibiao|jingban|fuze|gongwei|jiaoban|lingdao|zhuxituan|weiyuanhui)-[a-z]+/

/** Telephones are the roster's, and only for the office that keeps it. */
const MAY_TELL_PHONES = ['roster.people']

/** Personal data in an answer that must not hold it. */
export function leaks(endpoint: string, who: Who, data: unknown): string[] {
  const text = JSON.stringify(data)
  const found = [OPENID, ...(MAY_TELL_PHONES.includes(endpoint) ? [] : [PHONE])]
  if (endpoint in publicApi) found.push(PERSON, DESK_PHONE)
  if (/^镇/.test(who) && !(endpoint in publicApi)) found.push(/助餐点|\bdaibiao-jia|jingban-zhujian/)
  return found.flatMap((pattern) => text.match(pattern)?.[0] ?? [])
}
