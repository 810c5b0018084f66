import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runtimeScript } from '../host/bundle'
import { readProgram } from '../package/read'

/** Lays out a folder that shows a built mini-program in a phone frame, in any browser, for the site it is served from. */
export async function writePreview(dist: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const page of ['index.html', 'phone.html']) cpSync(join(__dirname, page), join(folder, page))
  writeFileSync(join(folder, 'program.json'), JSON.stringify(readProgram(dist)))
  writeFileSync(join(folder, 'runtime.js'), await runtimeScript())
}
