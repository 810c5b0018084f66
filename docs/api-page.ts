import * as z from 'zod/mini'
import { api } from '../src/contract/api'
import { deskDoor } from '../src/contract/desk'
import type { Endpoints } from '../src/contract/endpoint'
import { edgeSentences } from '../src/contract/envelope'
import { papers } from '../src/contract/papers'
import { entryApi } from '../src/contract/roster'
import { publicApi } from '../src/contract/public'

type Json = {
  type?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: Json[]
  items?: Json
  properties?: Record<string, Json>
  required?: string[]
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  minItems?: number
  maxItems?: number
  pattern?: string
}

/** docs/api.md: every endpoint with what goes in and what comes out, from the schemas themselves. */
export function apiPage(): string {
  return [
    '# 接口',
    '',
    '<!-- 由 npm run docs 生成，请勿手改 -->',
    '',
    '本机：`POST /invoke/<云函数>`，正文为 JSON `{ "endpoint": …, "input": …, "post": 岗位编号（可选） }`，',
    '身份由请求头 `X-Local-Openid` 给出（只有本机仿真环境认它；真实环境的身份由微信平台给出）。',
    '',
    '回答总是 `{ "ok": true, "data": …, "requestId": … }` 或 `{ "ok": false, "code": …, "message": 一句中文, "requestId": … }`。',
    '',
    '## 云函数 api（须登录）',
    '',
    ...section(api),
    '## 云函数 api（微信用户，尚未登录也可以）',
    '',
    ...section(entryApi),
    '## 云函数 papers（须登录）',
    '',
    ...section(papers),
    '## 云函数 web（电脑浏览器登录，`POST /web/desk`）',
    '',
    ...section(deskDoor),
    '## 云函数 public（任何人）',
    '',
    ...section(publicApi),
    '## 边缘错误代码',
    '',
    '| 代码 | 句子 |',
    '|---|---|',
    ...Object.entries(edgeSentences).map(([code, sentence]) => `| \`${code}\` | ${sentence} |`),
    '',
  ].join('\n')
}

function section(endpoints: Endpoints): string[] {
  return Object.entries(endpoints).flatMap(([name, { label, input, output }]) => [
    `### ${name}`,
    '',
    label,
    '',
    '输入',
    '',
    '```',
    shape(json(input, 'input')),
    '```',
    '',
    '输出',
    '',
    '```',
    shape(json(output, 'output')),
    '```',
    '',
  ])
}

function json(schema: z.ZodMiniType, io: 'input' | 'output'): Json {
  return z.toJSONSchema(schema, { unrepresentable: 'any', io, reused: 'inline' }) as Json // the library's own output type is wider
}

function shape(schema: Json, indent = ''): string {
  if (schema.anyOf) return schema.anyOf.map((one) => shape(one, indent)).join(' | ')
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.type === 'array')
    return `[ ${shape(schema.items ?? {}, indent)} ]${range('项', schema.minItems, schema.maxItems)}`
  if (schema.type === 'object' && schema.properties) {
    const fields = Object.entries(schema.properties).map(([key, value]) => {
      const optional = schema.required?.includes(key) ? '' : '?'
      return `${indent}  ${key}${optional}: ${shape(value, `${indent}  `)}`
    })
    return fields.length > 0 ? `{\n${fields.join('\n')}\n${indent}}` : '{}'
  }
  if (schema.type === 'string') return `文本${range('字', schema.minLength, schema.maxLength)}`
  if (schema.type === 'integer' || schema.type === 'number')
    return `数${range('', schema.minimum, schema.maximum)}`
  if (schema.type === 'boolean') return '是否'
  return '任意'
}

function range(unit: string, min?: number, max?: number): string {
  if (min === undefined && max === undefined) return ''
  if (max === undefined || max >= Number.MAX_SAFE_INTEGER) return min ? `（至少 ${min}${unit}）` : ''
  return `（${min ?? 0}–${max}${unit}）`
}
