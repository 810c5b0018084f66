import {
  forgetAllValues,
  forgetValues,
  keepValues,
  keptValues,
  placeOf,
} from '@/features/suggestion/act/form-keeping'

/* What was typed into the form of an action, on the device it was typed on. */

const mockKept = new Map<string, string>()
jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    getStorageSync: (key: string) => mockKept.get(key) ?? '',
    setStorageSync: (key: string, value: string) => void mockKept.set(key, value),
    removeStorageSync: (key: string) => void mockKept.delete(key),
    getStorageInfoSync: () => ({ keys: [...mockKept.keys()] }),
  },
}))

const blank = { note: '', asks: [] as number[], way: undefined as string | undefined }
const place = placeOf('jingban-zhujian', 'case1', 'logContact')

beforeEach(() => mockKept.clear())

test('写到一半换一件再回来，文字还在；办成之后不再留', () => {
  keepValues(place, { ...blank, note: '电话里谈过第一条', way: 'phone' })
  expect(keptValues(place, blank)).toEqual({ note: '电话里谈过第一条', asks: [], way: 'phone' })
  forgetValues(place)
  expect(keptValues(place, blank)).toBeUndefined()
})

test('另一件、另一个动作、另一个人的表单里没有它', () => {
  keepValues(place, { ...blank, note: '只属于这一件' })
  for (const other of [
    placeOf('jingban-zhujian', 'case2', 'logContact'),
    placeOf('jingban-zhujian', 'case1', 'requestReturn'),
    placeOf('jingban-chengguan', 'case1', 'logContact'),
  ])
    expect(keptValues(other, blank)).toBeUndefined()
})

test('表单改过了：形状不对的、没有了的项不恢复，其余照旧', () => {
  keepValues(place, { note: 3, asks: '1', gone: '旧的', way: 'visit' })
  expect(keptValues(place, blank)).toEqual({ ...blank, way: 'visit' })
})

test('存坏了的当作没有', () => {
  for (const broken of ['', '{', 'null', '[]', '"text"', '7']) {
    mockKept.set(`zhrd:${place}`, broken)
    expect(keptValues(place, blank)).toBeUndefined()
  }
})

test('退出电脑，没写完的表单一份不留，别的照旧', () => {
  keepValues(place, { ...blank, note: '写了一半' })
  keepValues(placeOf('jingban-zhujian', 'case2', 'requestReturn'), { ...blank, note: '也写了一半' })
  mockKept.set('zhrd:care', 'true')
  forgetAllValues()
  expect([...mockKept.keys()]).toEqual(['zhrd:care'])
})
