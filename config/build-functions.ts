import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

const root = resolve(__dirname, '..')

type FunctionConfig = {
  timeout: number
  /** What of WeChat's own services it may ask. */
  openapi?: string[]
  triggers?: { name: string; type: 'timer'; config: string }[]
}

/** Every minute, in WeChat's seven-field form. */
const EVERY_MINUTE = [{ name: 'every-minute', type: 'timer' as const, config: '0 * * * * * *' }]

const FUNCTIONS: Record<string, FunctionConfig> = {
  api: { timeout: 20, openapi: ['phonenumber.getPhoneNumber'] },
  public: { timeout: 20 },
  clock: { timeout: 60, openapi: ['subscribeMessage.send'], triggers: EVERY_MINUTE },
  web: { timeout: 20 },
  papers: { timeout: 60 },
}

/** Bundles each function into one file, as it is uploaded: nothing is installed in the cloud. */
export async function buildFunctions(outDir: string, only = Object.keys(FUNCTIONS)): Promise<void> {
  for (const [name, { timeout, openapi = [], triggers = [] }] of Object.entries(FUNCTIONS)) {
    if (!only.includes(name)) continue
    const folder = join(outDir, name)
    mkdirSync(folder, { recursive: true })
    await build({
      entryPoints: [join(root, 'cloudfunctions', name, 'index.ts')],
      outfile: join(folder, 'index.js'),
      bundle: true,
      platform: 'node',
      target: 'node18',
      format: 'cjs',
      minifyWhitespace: true,
      minifySyntax: true,
      tsconfig: join(root, 'tsconfig.json'),
      logLevel: 'error',
    })
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ name, version: '1.0.0', main: 'index.js' }, null, 2),
    )
    writeFileSync(
      join(folder, 'config.json'),
      JSON.stringify({ timeout, permissions: { openapi }, triggers }, null, 2),
    )
  }
}

if (process.argv[1]?.endsWith('build-functions.ts')) {
  buildFunctions(join(root, 'dist/functions')).catch((error: unknown) => {
    console.error(error)
    process.exit(1)
  })
}
