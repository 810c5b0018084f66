import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const SYSTEM = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A browser of the machine when there is one, else the one that came with the packages; never a silent skip. */
export async function launchBrowser(): Promise<Browser> {
  const packagedOnly = process.env.PACKAGED_BROWSER === '1'
  const installed = SYSTEM.find((path) => path && existsSync(path))
  if (installed && !packagedOnly) return chromium.launch({ executablePath: installed, args: FLAGS })
  try {
    const { executablePath, args, libraries } = packaged()
    const env = { ...process.env, LD_LIBRARY_PATH: libraries } as Record<string, string>
    return await chromium.launch({ executablePath, args: [...args, ...FLAGS], env })
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new Error(
      `没有找到可用的浏览器（${why}）。请安装 Chromium（Debian：apt-get install chromium），或用 CHROMIUM_PATH 指明它的位置`,
    )
  }
}

function packaged(): { executablePath: string; args: string[]; libraries: string } {
  const answer = execFileSync(process.execPath, [join(__dirname, 'packaged-browser.mjs')], {
    encoding: 'utf8',
  })
  return JSON.parse(answer) as { executablePath: string; args: string[]; libraries: string } // written by our own script
}
