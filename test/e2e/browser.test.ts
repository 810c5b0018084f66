import { launchBrowser } from './support/browser'

test('a browser can be started and shows a page', async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.setContent('<h1>智慧人大</h1>')
    expect(await page.textContent('h1')).toBe('智慧人大')
  } finally {
    await browser.close()
  }
})
