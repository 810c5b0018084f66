import postcss, { type AtRule, type Root, type Rule } from 'postcss'
import { resolvePath } from './paths'
import type { PageJson } from './program'
import type { Source } from './templates'

/**
 * WXSS as CSS: imports laid in, rpx as a share of the width, built-in tags under the names they have in the document,
 * and the classes of an isolated component marked with its own name.
 */
export function toCss(
  sheets: Source[],
  configOf: (path: string) => PageJson | undefined,
): Record<string, string> {
  const sources = new Map(sheets)
  return Object.fromEntries(
    sheets.map(([file]) => {
      const path = file.replace(/\.wxss$/, '')
      const root = withImports(file, sources, [])
      root.walkDecls((declaration) => {
        declaration.value = inViewportWidths(declaration.value)
      })
      root.walkRules((rule) => {
        if (!isFrame(rule)) rule.selectors = rule.selectors.map((selector) => onTags(selector))
      })
      const config = configOf(path)
      if (config?.component && isolated(config)) scope(root, scopeName(path))
      return [path, root.toString()]
    }),
  )
}

/** The mark on the classes of a component that keeps its styles to itself. */
export function scopeName(path: string): string {
  return path.replace(/[^a-zA-Z0-9]+/g, '-')
}

function isolated({ styleIsolation }: PageJson): boolean {
  return styleIsolation === undefined || styleIsolation === 'isolated' || styleIsolation === 'apply-shared'
}

function withImports(file: string, sources: Map<string, string>, through: string[]): Root {
  const text = sources.get(file)
  if (text === undefined) throw new Error(`${through.at(-1) ?? ''} imports ${file}, which does not exist`)
  if (through.includes(file)) throw new Error(`${file} imports itself`)
  const root = postcss.parse(text, { from: file })
  root.walkAtRules('import', (rule: AtRule) => {
    const target = /['"]([^'"]+)['"]/.exec(rule.params)?.[1]
    if (target === undefined || /^https?:/.test(target)) return
    rule.replaceWith(withImports(resolvePath(file, target), sources, [...through, file]).nodes)
  })
  return root
}

/** 750rpx is the width of the window. */
export function inViewportWidths(value: string): string {
  return value.replace(
    /(-?(?:\d+\.?\d*|\.\d+))rpx\b/g,
    (_all, number: string) => `${(Number(number) * 100) / 750}vw`,
  )
}

const TAG = /(^|[\s>+~,(])([a-z][a-z0-9-]*)(?=$|[\s>+~,.#:[)])/g

function onTags(selector: string): string {
  return selector.replace(TAG, (_all, before: string, tag: string) => `${before}wx-${tag}`)
}

// `from`, `to` and `50%` are not elements.
function isFrame({ parent }: Rule): boolean {
  return parent?.type === 'atrule' && /keyframes$/.test((parent as AtRule).name)
}

function scope(root: Root, name: string): void {
  root.walkRules((rule: Rule) => {
    if (isFrame(rule)) return
    rule.selectors = rule.selectors.map((selector) =>
      selector.replace(/\.([a-zA-Z_][\w-]*)/g, `.${name}--$1`).replace(/:host\b/g, `[wx-host="${name}"]`),
    )
  })
}
