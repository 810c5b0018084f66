import { rmSync } from 'node:fs'
import { caller, newRequestId } from './support/door'
import { startStand } from './support/stand'

const content = (n: number) => ({
  title: `关于第 ${n} 处路口增设信号灯的建议`,
  facts: '早晚高峰该路口通行混乱，附近学校学生过街困难，近一年发生事故 4 起。',
  asks: ['三个月内增设信号灯'],
  publicity: 'full',
})

test('写到一半被强行结束，再启动时每一件已答复“成功”的建议都在，且只有一件', async () => {
  const first = await startStand()
  const identities = (await (await fetch(`${first.url}/local/identities`)).json()) as { openid: string }[]
  const openid = identities[0]?.openid ?? ''
  const deputy = caller(first.url, openid)
  const acknowledged: string[] = []
  let stopped = false
  const writers = Array.from({ length: 8 }, async (_one, writer) => {
    for (let n = 0; !stopped; n += 1) {
      const requestId = newRequestId()
      const input = content(writer * 1000 + n)
      const answer = await deputy
        .api('suggestion.start', { requestId, verb: 'submit', input })
        .catch(() => undefined)
      if (!answer) return
      if (answer.ok) acknowledged.push(requestId)
    }
  })
  await new Promise((resolve) => setTimeout(resolve, 4000))
  await first.kill()
  stopped = true
  await Promise.all(writers)
  expect(acknowledged.length).toBeGreaterThan(20)

  const second = await startStand(first.dataDir)
  try {
    const again = caller(second.url, openid)
    for (const id of acknowledged) {
      const opened = await again.api('suggestion.open', { id })
      expect([id, opened.ok]).toEqual([id, true])
    }
    const requestId = acknowledged[0] ?? ''
    const repeat = await again.api('suggestion.start', { requestId, verb: 'submit', input: content(-1) })
    expect([repeat.ok, repeat.code]).toEqual([false, 'request-reused'])
  } finally {
    await second.stop()
    rmSync(first.dataDir, { recursive: true, force: true })
  }
})
