import * as fc from 'fast-check'
import { changesOf, type Piece } from '../../../src/domain/shared/text-changes'

const marked = (pieces: Piece[]) =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('')

test.each([
  ['一样的文字', '一样的文字', '一样的文字'],
  ['', '新写的', '[+新写的+]'],
  ['删掉的', '', '[-删掉的-]'],
  ['年内新增3处', '年内新增5处', '年内新增[-3-][+5+]处'],
  ['建成120个端口', '建成1200个端口', '建成[-120-][+1200+]个端口'],
  ['6月底前公示', '6月底前全部公示收费', '6月底前[+全部+]公示[+收费+]'],
  ['先做甲，再做乙', '先做丙，再做乙', '先做[-甲-][+丙+]，再做乙'],
])('%s → %s', (before, after, told) => {
  expect(marked(changesOf(before, after))).toBe(told)
})

test('夹在两处改动之间的一个字，连同改动一起读', () => {
  expect(marked(changesOf('由甲科乙办理', '由丙科丁办理'))).toBe('由[-甲科乙-][+丙科丁+]办理')
})

test('去掉新写的就是原文，去掉划掉的就是新文；相邻的不重复', () => {
  const text = fc.string({
    unit: fc.constantFrom('水', '务', '局', '3', '月', '，', 'a', '😀'),
    maxLength: 30,
  })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = changesOf(before, after)
      const without = (kind: Piece['kind']) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map((piece) => piece.text)
          .join('')
      expect([without('new'), without('gone')]).toEqual([before, after])
      pieces.forEach((piece, index) => expect(piece.kind).not.toBe(pieces[index + 1]?.kind))
    }),
  )
})

test('很长的两段全不一样，当作整段改写', () => {
  const [before, after] = ['甲'.repeat(2000), '乙'.repeat(2000)]
  expect(changesOf(before, after)).toEqual([
    { kind: 'gone', text: before },
    { kind: 'new', text: after },
  ])
})
