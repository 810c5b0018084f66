import fc from 'fast-check'
import { isUnder, merklePath, merkleRoot } from '@/domain/shared/merkle'
import { sha256 } from '../support/holidays'

const leaves = fc.array(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 40 })

test('每一片叶子都能凭自己的路径证明在根之下', () => {
  fc.assert(
    fc.property(leaves, fc.nat(), (all, at) => {
      const index = at % all.length
      const path = merklePath(all, index, sha256)
      expect(isUnder(all[index] ?? '', path, merkleRoot(all, sha256), sha256)).toBe(true)
    }),
    { numRuns: 200, seed: 11 },
  )
})

test('换一片叶子、少一步、换一步，都证明不了', () => {
  const all = ['甲', '乙', '丙', '丁', '戊']
  const root = merkleRoot(all, sha256)
  const path = merklePath(all, 2, sha256)
  expect(isUnder('己', path, root, sha256)).toBe(false)
  expect(isUnder('丙', path.slice(1), root, sha256)).toBe(false)
  const other = path.map((step, at) => (at === 0 ? { ...step, hash: sha256('x') } : step))
  expect(isUnder('丙', other, root, sha256)).toBe(false)
})

test('中间的结点不能冒充叶子', () => {
  const all = ['甲', '乙', '丙']
  const [, up] = merklePath(all, 0, sha256)
  const inner = `node:${sha256('leaf:甲')}:${sha256('leaf:乙')}`
  expect(isUnder(inner, up ? [up] : [], merkleRoot(all, sha256), sha256)).toBe(false)
})

test('一片叶子也没有，也有一个说得清的根', () => {
  expect(merkleRoot([], sha256)).toBe(sha256(''))
})
