import { blankDraft } from '@/features/suggestion/compose/draft'
import {
  forgetDraft,
  keepDraft,
  keptDraft,
  slotFor,
  submittingSlot,
} from '@/features/suggestion/compose/keeping'
import { nameOfFile, rememberFile, rememberFiles } from '@/features/attachment/file-names'

/* What the phone keeps of a draft: the text, whether it was to be submitted, and how its files are called. */

const mockKept = new Map<string, string>()
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => mockKept.get(key) ?? '',
    setStorageSync: (key: string, value: string) => void mockKept.set(key, value),
    removeStorageSync: (key: string) => void mockKept.delete(key),
  },
}))

beforeEach(() => mockKept.clear())
const draft = { ...blankDraft, title: '关于增设助餐点的建议' }

test('等着提交的那一份找得到，提交以后就不再等', () => {
  const slot = slotFor('jia', undefined)
  keepDraft(slot, { draft, submitting: true })
  expect(submittingSlot('jia')).toBe(slot)
  expect(submittingSlot('yi')).toBeUndefined()
  forgetDraft(slot)
  expect([submittingSlot('jia'), keptDraft(slot)]).toEqual([undefined, undefined])
})

test('又改了字，就不再等着提交；文字还在', () => {
  const slot = slotFor('jia', undefined)
  keepDraft(slot, { draft, submitting: true })
  keepDraft(slot, { draft })
  expect(submittingSlot('jia')).toBeUndefined()
  expect(keptDraft(slot)?.draft).toEqual(draft)
})

test('别处添加的附件，叫服务器记下的名字', () => {
  rememberFile('f1', '走访记录.pdf')
  rememberFiles([
    { id: 'f1', name: '走访记录.pdf' },
    { id: 'f2', name: '现场照片.jpg' },
  ])
  expect([nameOfFile('f1'), nameOfFile('f2'), nameOfFile('f3')]).toEqual([
    '走访记录.pdf',
    '现场照片.jpg',
    undefined,
  ])
})
