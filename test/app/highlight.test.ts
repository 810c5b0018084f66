import { splitHits } from '@/features/public/highlight'

const told = (text: string, words: string) =>
  splitHits(text, words)
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('')

describe('查到的字标出来', () => {
  it('每一处都标', () => expect(told('农贸市场旁的农贸市场', '农贸市场')).toBe('[农贸市场]旁的[农贸市场]'))
  it('没有查就不标', () => expect(told('农贸市场', '  ')).toBe('农贸市场'))
  it('没有查到就原样', () => expect(told('农贸市场', '停车')).toBe('农贸市场'))
  it('不分大小写', () => expect(told('安装LED屏', 'led')).toBe('安装[LED]屏'))
  it('重叠的只标一次', () => expect(told('啊啊啊', '啊啊')).toBe('[啊啊]啊'))
  it('不把查找的字当作式样', () => expect(told('a.b', '.')).toBe('a[.]b'))
  it('拼起来还是原文', () => {
    const text = '关于在农贸市场设置公平秤的建议'
    expect(
      splitHits(text, '市场')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  })
})
