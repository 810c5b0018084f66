import { join } from 'node:path'
import { build } from 'esbuild'

let made: Promise<string> | undefined

/** The runtime as one script for a window: `__runtime.start(program, edge, options)`. */
export function runtimeScript(): Promise<string> {
  made ??= build({
    entryPoints: [join(__dirname, '../runtime/start.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: '__runtime',
    platform: 'browser',
    target: 'es2021',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    minify: true,
    footer: { js: 'globalThis.__runtime=__runtime' },
  }).then(({ outputFiles }) => {
    const [file] = outputFiles
    if (!file) throw new Error('the runtime was not bundled')
    return file.text
  })
  return made
}
