import { TmplGroup } from 'glass-easel-template-compiler'

export type Source = [file: string, text: string]

type Warning = { level?: unknown; message?: unknown; line?: unknown; startLine?: unknown }

/** Compiles WXML and WXS with WeChat's own template compiler. */
export function compileTemplates(wxml: Source[], wxs: Source[]): { code: string; warnings: string[] } {
  const group = new TmplGroup()
  const warnings: string[] = []
  try {
    const known = new Set(wxml.map(([file]) => bare(file)))
    for (const [file, text] of wxml) {
      const said = group.addTmpl(bare(file), text) as unknown // declared `any`: a list of warnings
      for (const warning of Array.isArray(said) ? (said as unknown[]) : []) warnings.push(told(file, warning))
      // The compiler takes an import of a file that is not there for an empty one.
      for (const dependency of group.getDirectDependencies(bare(file)) as unknown[])
        if (typeof dependency === 'string' && !known.has(dependency))
          warnings.push(`${file}: imports ${dependency}.wxml, which does not exist`)
    }
    const scripts = new Set(wxs.map(([file]) => bare(file)))
    for (const [file, text] of wxs) group.addScript(bare(file), text)
    for (const [file] of wxml)
      for (const dependency of group.getScriptDependencies(bare(file)) as unknown[])
        if (typeof dependency === 'string' && !scripts.has(dependency))
          warnings.push(`${file}: uses ${dependency}.wxs, which does not exist`)
    return { code: group.getTmplGenObjectGroups(), warnings }
  } finally {
    group.free()
  }
}

function told(file: string, warning: unknown): string {
  const { message, startLine, line } = (typeof warning === 'object' ? warning : {}) as Warning
  return `${file}:${String(startLine ?? line ?? '?')}: ${String(message ?? warning)}`
}

function bare(file: string): string {
  return file.replace(/\.(wxml|wxs)$/, '')
}
