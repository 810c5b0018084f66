import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { apiPage } from './api-page'
import { lifecyclePage } from './lifecycle-page'

/** Writes the generated pages; with --check says whether they are current and changes nothing. */
export const pages = { 'api.md': apiPage, 'lifecycle.md': lifecyclePage }

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, page] of Object.entries(pages)) {
    writeFileSync(fileURLToPath(new URL(name, import.meta.url)), page())
  }
}
