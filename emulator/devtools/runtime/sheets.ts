import type { Program } from '../package/program'
import { BASE } from './base-css'

/** Which style sheets hold now: the framework's, the program's, its components' — and only the page's in front. */
export function createSheets(program: Program) {
  add('', BASE)
  add('app', program.styles.app ?? '')
  for (const [path, config] of Object.entries(program.configs))
    if (config.component) add(path, program.styles[path] ?? '')
  const page = add('page', '')
  return {
    use(path: string): void {
      page.textContent = program.styles[path] ?? ''
    },
  }
}

export type Sheets = ReturnType<typeof createSheets>

function add(name: string, text: string): HTMLStyleElement {
  const sheet = document.createElement('style')
  sheet.dataset.of = name
  sheet.textContent = text
  document.head.append(sheet)
  return sheet
}
