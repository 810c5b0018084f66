import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the mini-program of a project lies: what project.config.json says, else the folder itself. */
export function programRoot(project: string): string {
  const file = join(project, 'project.config.json')
  if (!existsSync(file)) return project
  const { miniprogramRoot } = JSON.parse(readFileSync(file, 'utf8')) as { miniprogramRoot?: unknown }
  return typeof miniprogramRoot === 'string' ? join(project, miniprogramRoot) : project
}
