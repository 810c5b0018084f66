import { leftSaving, untilSaved } from '../../src/features/suggestion/compose/leaving'

test('草稿还在保存就离开，再打开时等保存到了才读', async () => {
  const order: string[] = []
  let arrive = (): void => undefined
  const sent = new Promise<void>((resolve) => (arrive = resolve))
  leftSaving(sent.then(() => order.push('保存')))
  const opened = untilSaved().then(() => order.push('读'))
  arrive()
  await opened
  expect(order).toEqual(['保存', '读'])
})

test('离开时没有存成，照样打得开', async () => {
  leftSaving(Promise.reject(new Error('没有网络')))
  await expect(untilSaved()).resolves.toBeUndefined()
})
