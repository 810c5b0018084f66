import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { apiPage } from './api-page'
import { authorisationPage } from './authorisation-page'
import { lifecyclePage } from './lifecycle-page'

export const pages = {
  'api.md': apiPage,
  'authorisation.md': authorisationPage,
  'lifecycle.md': lifecyclePage,
}

if (process.argv[1]?.endsWith('generate.ts')) {
  for (const [name, page] of Object.entries(pages)) {
    writeFileSync(join(__dirname, name), page())
  }
}
