import { faultOf, groupOf, groupsOf } from '@/features/similar-words/word-lines'

test('词之间用顿号、逗号、空格都可以', () => {
  expect(groupOf('小电驴、电瓶车，代步车 助力车')).toEqual(['小电驴', '电瓶车', '代步车', '助力车'])
})

test('空行不算一组', () => {
  expect(groupsOf(['小电驴、电瓶车', ' ', ''])).toEqual([['小电驴', '电瓶车']])
  expect(faultOf(['', ' '])).toBeUndefined()
})

test('写得不对，在保存之前就说', () => {
  expect(faultOf(['小电驴'])).toContain('至少写两个词')
  expect(faultOf(['小电驴、电瓶车', '电瓶车、代步车'])).toContain('写了两次')
})
