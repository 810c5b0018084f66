import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What is on a page, read from its data. Taro keeps the whole page there as one tree and gives every node an id, so one
 * request tells where everything is and `page.$('#id')` reaches it, on real DevTools as well.
 */
export type Node = { nn: string; cn?: Node[]; v?: string; sid?: string; uid?: string; cl?: string } & Record<
  string,
  unknown
>

export type Shown = {
  id: string
  tag: string
  role: string
  name: string
  text: string
  disabled: boolean
  place: number
}

type Naming = { tag: string; attributes: Record<string, string> }

let namings: Map<string, Naming> | undefined

/** Attribute names are shortened in the build; the templates say which is which. */
function naming(kind: string): Naming {
  namings ??= new Map(
    [...readFileSync(join(__dirname, '../../../../dist/weapp/base.wxml'), 'utf8').matchAll(TEMPLATE)].map(
      ([, nn = '', tag = '', attributes = '']) => [
        nn,
        {
          tag,
          attributes: Object.fromEntries(
            [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', key = '']) => [name, key]),
          ),
        },
      ],
    ),
  )
  return namings.get(kind) ?? { tag: '', attributes: {} }
}

const TEMPLATE = /<template name="tmpl_0_(\d+)(?:_blur)?">\s*<([a-z-]+) ([^\n]*)>/g
const ATTRIBUTE = /([a-z-]+)="\{\{(?:xs\.b\()?i\.(\w+)/g

/** Every element of the page in the order it is read. */
export function elementsOf(root: Node): Shown[] {
  const found: Shown[] = []
  const walk = (node: Node) => {
    const { tag, attributes } = naming(node.nn)
    if (tag) {
      const value = (name: string) => node[attributes[name] ?? '']
      const text = textOf(node).trim()
      found.push({
        id: node.uid ?? node.sid ?? '',
        tag,
        role: String(value('aria-role') ?? ''),
        name: String(value('aria-label') ?? text),
        text,
        disabled: value('aria-disabled') === true || value('disabled') === true,
        place: found.length,
      })
    }
    for (const child of node.cn ?? []) walk(child)
  }
  walk(root)
  return found
}

export function textOf(node: Node): string {
  return node.v ?? (node.cn ?? []).map(textOf).join('')
}
