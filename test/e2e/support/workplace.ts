import { randomUUID } from 'node:crypto'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser'
import { demoAt, who, type Demo, type Who } from './demo'
import { DESK, PHONE, personAt, type Person } from './person'
import { startStand, type Stand } from './stand'

export type At = 'phone' | 'desk'

/** The demo, a browser, and whoever comes; every console error of any of them is kept. */
export type Workplace = {
  browser: Browser
  stand: Stand
  demo: Demo
  come: (as: Who, at?: At) => Promise<Person>
  errors: () => string[]
  close: () => Promise<void>
}

export async function openWorkplace(): Promise<Workplace> {
  const stand = await startStand()
  const browser = await launchBrowser()
  const people: Person[] = []
  return {
    browser,
    stand,
    demo: demoAt(stand.url),
    come: async (as, at = 'phone') => {
      const person = await personAt(browser, stand.url, at === 'desk' ? DESK : PHONE)
      person.page.setDefaultTimeout(30_000)
      people.push(person)
      // What the page of demo identities keeps when one is chosen.
      if (who[as]) {
        const kept = JSON.stringify({ data: JSON.stringify(who[as]) })
        await person.page.addInitScript((text) => localStorage.setItem('zhrd:demo-openid', text), kept)
      }
      return person
    },
    errors: () => people.flatMap(({ errors }) => errors),
    close: async () => {
      await browser.close()
      await stand.stop()
    },
  }
}

/** A picture of a meadow would do as well: the smallest PNG there is, with something of its own at the end. */
export function png(): Buffer {
  const pixel =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  return Buffer.concat([Buffer.from(pixel, 'base64'), Buffer.from(randomUUID())])
}
