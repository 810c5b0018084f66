import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { readAppJson, readPageJson } from './json'
import { resolvePath } from './paths'
import { pagesOf, type PageJson, type Program } from './program'
import { toCss } from './styles'
import { strangers } from './tags'
import { compileTemplates } from './templates'

const PICTURES: Record<string, string> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
}

/** Reads a built mini-program. What WeChat would refuse to open is refused here, with the file named. */
export function readProgram(dist: string): Program {
  const files = filesUnder(dist)
  const text = (file: string) => readFileSync(join(dist, file), 'utf8')
  const having = (extension: string) => files.filter((file) => extname(file) === extension)

  if (!files.includes('app.json')) throw new Error(`${dist} holds no app.json: the mini-program is not built`)
  const app = readAppJson(text('app.json'))
  const configs: Record<string, PageJson> = {}
  for (const file of having('.json'))
    if (!/^(app|project\.config|project\.private\.config|sitemap)\.json$/.test(file))
      configs[bare(file)] = readPageJson(file, text(file))

  for (const page of pagesOf(app))
    for (const extension of ['.js', '.wxml'])
      if (!files.includes(page + extension))
        throw new Error(`app.json names ${page}, but ${page}${extension} is missing`)
  for (const [path, config] of Object.entries(configs)) requireComponents(path, config, files)

  const templates = compileTemplates(
    having('.wxml').map((file) => [file, text(file)]),
    having('.wxs').map((file) => [file, text(file)]),
  )
  return {
    app,
    configs,
    scripts: Object.fromEntries(having('.js').map((file) => [file, text(file)])),
    templates: templates.code,
    templatePaths: having('.wxml').map(bare),
    styles: toCss(
      having('.wxss').map((file) => [file, text(file)]),
      (path) => configs[path],
    ),
    warnings: [
      ...templates.warnings,
      ...strangers(
        having('.wxml').map((file) => [file, text(file)]),
        (path) => Object.keys({ ...app.usingComponents, ...configs[path]?.usingComponents }),
      ),
    ],
    assets: Object.fromEntries(
      files
        .filter((file) => extname(file) in PICTURES)
        .map((file) => [
          file,
          `data:${PICTURES[extname(file)]};base64,${readFileSync(join(dist, file)).toString('base64')}`,
        ]),
    ),
  }
}

function requireComponents(path: string, config: PageJson, files: string[]): void {
  for (const [name, target] of Object.entries(config.usingComponents ?? {})) {
    const resolved = resolvePath(path, target)
    if (!files.includes(`${resolved}.js`))
      throw new Error(`${path}.json uses <${name}> from ${target}, but ${resolved}.js is missing`)
  }
}

function bare(file: string): string {
  return file.replace(/\.[^./]+$/, '')
}

function filesUnder(root: string, inside = ''): string[] {
  const folder = join(root, inside)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const relative = inside ? `${inside}/${name}` : name
      return statSync(join(root, relative)).isDirectory() ? filesUnder(root, relative) : [relative]
    })
}
