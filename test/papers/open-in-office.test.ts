import { content, openHouse, type House } from '../server/support/house'
import { road, walk, WHO } from '../server/support/road'
import { closeUp, needOffice, openInOffice } from './support/office'

/* The files as a clerk sees them: opened by LibreOffice and laid out on paper. */

jest.setTimeout(180_000)
beforeAll(needOffice)

let house: House
let id: string
beforeAll(async () => {
  house = await openHouse()
  const steps = road.findIndex(({ verb }) => verb === 'issueReply') + 1
  id = (await walk(house, steps)) ?? ''
})

async function opened(who: keyof typeof WHO, endpoint: string, input: object) {
  const told = await house.as(WHO[who]).papers(endpoint, input)
  if (!told.ok) throw new Error(`${told.code} ${told.message}`)
  const { type, base64 } = told.data as unknown as { type: string; base64: string }
  return openInOffice(`paper.${type}`, Buffer.from(base64, 'base64'))
}

test('建议专用纸打得开，一页 A4，标题、情况、诉求都在', async () => {
  const { text, pages, size } = await opened('deputy', 'papers.suggestionForm', { id })
  expect([pages, size]).toEqual([1, expect.stringContaining('A4')])
  for (const part of ['专用纸', content.title, content.facts, content.asks[0] ?? '', '领衔代表：代表甲'])
    expect(closeUp(text)).toContain(closeUp(part))
})

test('答复函打得开：类别在最上面，然后是单位、文号、标题、主送，落款之后有抄送，征询意见表另起一页', async () => {
  const { text, pages, size } = await opened('deputy', 'papers.replyLetter', { id })
  expect([pages, size]).toEqual([2, expect.stringContaining('A4')])
  const words = closeUp(text)
  const order = [
    '类别标记：B',
    '区住建局',
    '吴住建复〔2026〕7号',
    '关于六次会议第007号建议的答复',
    '代表甲：',
    '一、关于“年内新增助餐点不少于3处”。采纳。',
    '感谢您对我们工作的关心和支持。',
    '2026年3月2日',
    '联系人：',
    '抄送：',
    '征询意见表',
    '办理态度',
    '办理结果',
  ].map((part) => words.indexOf(part))
  expect(order).not.toContain(-1)
  expect([...order].sort((a, b) => a - b)).toEqual(order)
})

test('页码写成 — 1 —', async () => {
  const { text } = await opened('deputy', 'papers.replyLetter', { id })
  expect(closeUp(text)).toContain('—1—')
})

test.each(['docx', 'xlsx'])('交办清单（%s）打得开，横排，一件一行', async (format) => {
  const { text, pages, size } = await opened('government', 'papers.handoverList', { format })
  expect(pages).toBe(1)
  expect(Number(/^([\d.]+)/.exec(size)?.[1])).toBeGreaterThan(800)
  for (const part of ['交办清单', '代表甲', '区住建局', '2026-06-02']) expect(closeUp(text)).toContain(part)
})

test('统计打得开，每张表都在', async () => {
  const { text } = await opened('office', 'papers.statistics', {})
  for (const part of ['按主办单位', '按类别', '口径说明', '满意率', '区住建局'])
    expect(closeUp(text)).toContain(part)
})
