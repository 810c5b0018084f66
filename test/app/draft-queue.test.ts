import { blankDraft, type Draft } from '@/features/suggestion/compose/draft'
import {
  draftQueue,
  type Attempt,
  type Kept,
  type Target,
  type Tools,
} from '@/features/suggestion/compose/draft-queue'

const titled = (title: string): Draft => ({ ...blankDraft, title })

/** A server of which the test decides, sending by sending, when and how it answers. */
function slowServer() {
  const sent: Attempt[] = []
  const answers: { resolve: (target: Target) => void; reject: (code: string) => void }[] = []
  const kept: Kept[] = []
  let ids = 0
  const tools: Tools = {
    send: (attempt) => {
      sent.push(attempt)
      return new Promise((resolve, reject) =>
        answers.push({ resolve, reject: (code) => reject(new Error(code)) }),
      )
    },
    tell: (error) => ({ code: (error as Error).message, message: '说明' }),
    keep: (now) => void kept.push(now),
    newRequestId: () => `request-${++ids}`,
  }
  const settled = () => new Promise((resolve) => setImmediate(resolve))
  async function answer(rev: number) {
    await settled()
    answers.shift()?.resolve({ id: 'case', rev })
    await settled()
  }
  async function fail(code: string) {
    await settled()
    answers.shift()?.reject(code)
    await settled()
  }
  return { tools, sent, kept, answer, fail, settled }
}

describe('边写边存', () => {
  it('一次只送一份，送的时候接着打的字不丢，下一份带着新版本号', async () => {
    const server = slowServer()
    const queue = draftQueue({ draft: titled('一') }, server.tools)
    void queue.save()
    await server.settled()
    queue.write(titled('一二'))
    void queue.save()
    queue.write(titled('一二三'))
    void queue.save()
    await server.settled()
    expect(server.sent).toHaveLength(1)
    await server.answer(1)
    await server.answer(2)
    expect(server.sent.map(({ draft, target }) => [draft.title, target?.rev])).toEqual([
      ['一', undefined],
      ['一二三', 1],
    ])
  })

  it('没有变化就不再送', async () => {
    const server = slowServer()
    const saved = titled('一')
    const queue = draftQueue({ draft: saved, saved, target: { id: 'case', rev: 3 } }, server.tools)
    expect(await queue.save()).toEqual({ done: true, target: { id: 'case', rev: 3 } })
    expect(server.sent).toHaveLength(0)
  })

  it('每打一个字都先存在手机里', () => {
    const server = slowServer()
    const queue = draftQueue({ draft: blankDraft }, server.tools)
    queue.write(titled('关'))
    queue.write(titled('关于'))
    expect(server.kept.map(({ draft }) => draft.title)).toEqual(['关', '关于'])
  })

  it('答复丢了的那一份原样重送，用同一个编号，之后才送新写的', async () => {
    const server = slowServer()
    const queue = draftQueue({ draft: titled('一') }, server.tools)
    const lost = queue.save()
    await server.fail('offline')
    expect(await lost).toMatchObject({ done: false, code: 'offline' })
    queue.write(titled('一二'))
    void queue.save()
    await server.answer(1)
    await server.answer(2)
    expect(server.sent.map(({ draft, requestId }) => [draft.title, requestId])).toEqual([
      ['一', 'request-1'],
      ['一', 'request-1'],
      ['一二', 'request-2'],
    ])
  })

  it('重新打开页面后，也先重送答复丢了的那一份', async () => {
    const server = slowServer()
    const first = draftQueue({ draft: titled('一') }, server.tools)
    void first.save()
    await server.fail('offline')
    const reopened = draftQueue(server.kept[server.kept.length - 1] as Kept, server.tools)
    void reopened.save()
    await server.answer(1)
    expect(server.sent[1]?.requestId).toBe('request-1')
  })

  it('别处改过就停下，不再覆盖，打的字还在', async () => {
    const server = slowServer()
    const queue = draftQueue({ draft: titled('我的'), target: { id: 'case', rev: 1 } }, server.tools)
    void queue.save()
    await server.fail('stale')
    queue.write(titled('我的二'))
    expect(await queue.save()).toMatchObject({ done: false, code: 'stale' })
    expect(server.sent).toHaveLength(1)
    expect(queue.kept().draft.title).toBe('我的二')
  })

  it.each([
    ['mine', '我的'],
    ['theirs', '别人的'],
  ] as const)('别处改过之后选用一份（%s），从最新版本接着存', async (use, title) => {
    const server = slowServer()
    const queue = draftQueue({ draft: titled('我的'), target: { id: 'case', rev: 1 } }, server.tools)
    void queue.save()
    await server.fail('stale')
    queue.resume({ id: 'case', rev: 5 }, titled('别人的'), use)
    expect(queue.kept().draft.title).toBe(title)
    queue.write(titled('再写'))
    void queue.save()
    await server.settled()
    expect(server.sent[1]?.target?.rev).toBe(5)
  })
})

describe('提交', () => {
  it('先有草稿再提交，所以怎么重复都只会是这一件', async () => {
    const server = slowServer()
    const queue = draftQueue({ draft: titled('一') }, server.tools)
    const result = queue.submit()
    await server.answer(1)
    await server.answer(2)
    expect(server.sent.map(({ verb, target }) => [verb, target?.rev])).toEqual([
      ['saveDraft', undefined],
      ['submit', 1],
    ])
    expect(await result).toEqual({ done: true, target: { id: 'case', rev: 2 } })
  })

  it('断网后原样再点一次，用同一个编号', async () => {
    const server = slowServer()
    const saved = titled('一')
    const queue = draftQueue({ draft: saved, saved, target: { id: 'case', rev: 1 } }, server.tools)
    void queue.submit()
    await server.fail('offline')
    void queue.submit()
    await server.answer(2)
    expect(new Set(server.sent.map(({ requestId }) => requestId)).size).toBe(1)
  })

  it('断网时点过提交，手机记得；又改了字就不算数，只存草稿', async () => {
    const server = slowServer()
    const saved = titled('一')
    const queue = draftQueue({ draft: saved, saved, target: { id: 'case', rev: 1 } }, server.tools)
    void queue.submit()
    await server.fail('offline')
    expect(queue.kept().submitting).toBe(true)
    queue.write(titled('一'))
    expect(queue.kept().submitting).toBe(true)
    queue.write(titled('一二'))
    expect(queue.kept().submitting).toBeUndefined()
    void queue.save()
    await server.answer(2)
    expect(server.sent.map(({ verb }) => verb)).toEqual(['submit', 'saveDraft'])
  })

  it('断网时点过提交，应用被关掉再打开：联网后接着提交，只有这一件', async () => {
    const server = slowServer()
    const before = draftQueue({ draft: titled('一') }, server.tools)
    void before.submit()
    await server.fail('offline')
    // What the phone kept is all that is left.
    const kept = JSON.parse(JSON.stringify(server.kept[server.kept.length - 1])) as Kept
    expect(kept.submitting).toBe(true)
    const after = draftQueue(kept, server.tools)
    const result = after.submit()
    await server.answer(1)
    await server.answer(2)
    expect((await result).done).toBe(true)
    expect(server.sent.map(({ verb }) => verb)).toEqual(['saveDraft', 'saveDraft', 'submit'])
    // The draft whose answer was lost is repeated under its own id, so that it is one case.
    expect(server.sent[1]?.requestId).toBe(server.sent[0]?.requestId)
    expect(after.kept().submitting).toBeUndefined()
  })

  it('提交被拒绝的不会自己再提交', async () => {
    const server = slowServer()
    const saved = titled('一')
    const queue = draftQueue({ draft: saved, saved, target: { id: 'case', rev: 1 } }, server.tools)
    void queue.submit()
    await server.fail('bad-input')
    expect(queue.kept().submitting).toBeUndefined()
  })
})
