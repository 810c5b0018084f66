import type { Board } from '../../src/domain/figures/board-schema'
import { rateText, unitRateText } from '../../src/domain/figures/figures'
import { Workbook, type Worksheet } from 'exceljs'
import fc from 'fast-check'
import { cellText, printable, unguarded } from '../../cloudfunctions/server/papers/clean'
import { excelFile } from '../../cloudfunctions/server/papers/sheet'
import { line, wordFile } from '../../cloudfunctions/server/papers/word'
import { content, newId, openHouse, type House, type Told } from './support/house'
import { road, walk, WHO } from './support/road'
import { textIn } from './support/unzip'

const given = async (told: Promise<Told>) => {
  const answer = await told
  if (!answer.ok) throw new Error(`${answer.code} ${answer.message}`)
  const { name, base64 } = answer.data as unknown as { name: string; base64: string }
  return { name, file: Buffer.from(base64, 'base64') }
}

/** The words of a Word file, one line for each paragraph. */
const wordsOf = (file: Buffer) =>
  textIn(file, 'word/document.xml')
    .split('</w:p>')
    .map((part) => [...part.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, words]) => words).join(''))
    .join('\n')

async function sheetsOf(file: Buffer) {
  const book = new Workbook()
  await book.xlsx.load(file as never)
  return (name: string) => rowsOf(book.getWorksheet(name))
}

const rowsOf = (sheet: Worksheet | undefined): unknown[][] => {
  const rows: unknown[][] = []
  sheet?.eachRow((row) => rows.push((row.values as unknown[]).slice(1)))
  return rows
}

const step = (verb: string) => road.findIndex((one) => one.verb === verb) + 1
const at = async (verb: string): Promise<{ house: House; id: string }> => {
  const house = await openHouse()
  const id = await walk(house, step(verb))
  if (!id) throw new Error('no case')
  return { house, id }
}

test('建议专用纸列出签了名的联名代表，没有答复的不列', async () => {
  const house = await openHouse()
  const id = newId()
  const author = house.as(WHO.deputy)
  await author.api('suggestion.start', { requestId: id, verb: 'saveDraft', input: content })
  await author.act(id, 'inviteCosigners', { people: ['daibiao-yi', 'daibiao-bing'] })
  const invited = house.as('demo-daibiao-yi')
  const opened = await invited.api('suggestion.open', { id })
  const { view } = opened.data as unknown as { view: { readDigest: string } }
  const signed = await invited.act(id, 'cosign', { read: view.readDigest })
  expect([signed.ok, signed.message]).toEqual([true, undefined])
  const words = wordsOf((await given(author.papers('papers.suggestionForm', { id }))).file)
  expect(words).toContain('联名代表')
  expect(words).toMatch(/1 人：代表乙（.+代表团）/)
  expect(words).not.toContain('代表丙')
})

test('建议专用纸写着代表提交的标题、情况、编了号的诉求和目前的承办单位', async () => {
  const { house, id } = await at('dispatch')
  const { name, file } = await given(house.as(WHO.deputy).papers('papers.suggestionForm', { id }))
  expect(name).toBe('建议专用纸第007号.docx')
  const words = wordsOf(file)
  for (const part of [
    content.title,
    content.facts,
    `1．${content.asks[0]}`,
    '第 007 号',
    '区住建局',
    '代表甲',
  ])
    expect(words).toContain(part)
})

test('答复函就是签发的那几行，右上角有类别，后面附征询意见表', async () => {
  const { house, id } = await at('issueReply')
  const { file } = await given(house.as(WHO.deputy).papers('papers.replyLetter', { id }))
  const opened = await house.as(WHO.deputy).api('suggestion.open', { id })
  const { view } = opened.data as unknown as {
    view: { rounds: { replies: { lines: { text: string }[] }[] }[] }
  }
  const words = wordsOf(file)
  expect(words.split('\n')[0]).toBe('类别标记：B')
  for (const { text } of view.rounds[0]?.replies[0]?.lines ?? []) expect(words).toContain(text)
  expect(words).toContain('代表建议办理情况征询意见表')
})

test('还没有签发答复的，导不出答复函', async () => {
  const { house, id } = await at('draftReply')
  expect(await house.as(WHO.handler).papers('papers.replyLetter', { id })).toMatchObject({
    ok: false,
    code: 'too-early',
    message: '还没有签发答复，签发后才能导出答复函',
  })
})

test('看不到这件建议的人，什么文件也导不出，和没有这件建议一样', async () => {
  const { house, id } = await at('issueReply')
  for (const endpoint of ['papers.suggestionForm', 'papers.replyLetter']) {
    const other = house.as('demo-daibiao-yi')
    const { message } = await other.papers(endpoint, { id: newId() })
    expect(await other.papers(endpoint, { id })).toMatchObject({ ok: false, code: 'not-found', message })
  }
})

test('没有登录的人导不出任何文件', async () => {
  const { house, id } = await at('issueReply')
  expect(await house.as('').papers('papers.suggestionForm', { id })).toMatchObject({
    code: 'unauthenticated',
  })
})

test('记录校验不一致的建议不出文件', async () => {
  const { house, id } = await at('issueReply')
  await house.tamper('suggestions', id, (json) =>
    json.replace('年内新增助餐点不少于', '年内撤销助餐点不少于'),
  )
  expect(await house.as(WHO.office).papers('papers.replyLetter', { id })).toMatchObject({
    code: 'record-broken',
  })
})

test.each(['xlsx', 'docx'])('交办清单（%s）：每件一行，有主办单位和答复期限', async (format) => {
  const { house } = await at('dispatch')
  const { name, file } = await given(house.as(WHO.government).papers('papers.handoverList', { format }))
  expect(name).toBe(`吴江区人大代表建议交办清单2026-03-02.${format}`)
  const row = [1, 7, '六次会议', content.title, '社会保障', '代表甲', '震泽代表团', '区住建局', '']
  if (format === 'xlsx') {
    const rows = (await sheetsOf(file))('交办清单')
    expect(rows).toHaveLength(4)
    expect(rows[3]?.slice(0, 9)).toEqual(row)
  } else for (const cell of row) expect(wordsOf(file)).toContain(String(cell))
})

test('别的单位的清单里没有这一件', async () => {
  const { house } = await at('dispatch')
  const told = await house.as('demo-jingban-chengguan').papers('papers.handoverList', { format: 'xlsx' })
  expect(told).toMatchObject({ ok: false, message: '还没有交办的建议，交办后才能导出清单' })
})

test('代表不导出清单和统计', async () => {
  const { house } = await at('dispatch')
  for (const [endpoint, input] of [
    ['papers.handoverList', { format: 'xlsx' }],
    ['papers.statistics', {}],
  ] as const)
    expect(await house.as(WHO.deputy).papers(endpoint, input)).toMatchObject({ code: 'not-yours' })
})

test('统计与看板是同一组数：指标、构成、按单位、逾期天数，筛选也一样', async () => {
  const { house } = await at('rate')
  for (const narrowing of [{}, { category: 'welfare' as const }, { year: 2025 }]) {
    const { data } = await house.as(WHO.office).api('figures.board', narrowing)
    const { board } = data as unknown as { board: Board }
    const { file } = await given(house.as(WHO.office).papers('papers.statistics', narrowing))
    const sheet = await sheetsOf(file)
    expect(sheet('指标').slice(3)).toEqual(
      board.cards.map(({ label, rate, unit, brief }) => [
        label,
        rateText(rate),
        rate.of,
        rate.among,
        unit,
        brief,
      ]),
    )
    expect(sheet('构成').slice(3)).toEqual(
      board.cards.flatMap(({ label, parts, apart, others }) =>
        [...parts, ...apart, ...others].map((part) => [label, part.label, part.n]),
      ),
    )
    expect(sheet('按主办单位').slice(3)).toEqual(
      board.units.map(({ label, cases, rates, unrated, overdue, returned }) => [
        label,
        cases,
        ...[rates.answered, rates.onTime, rates.met, rates.kept, rates.satisfied, rates.inflated].map(
          unitRateText,
        ),
        unrated,
        overdue,
        returned,
      ]),
    )
    expect(
      sheet('口径说明')
        .slice(3)
        .map(([label]) => label),
    ).toEqual(board.cards.map(({ label }) => label))
  }
})

test('评价在公布前，承办单位的统计里看不到，代表工委看得到', async () => {
  const { house } = await at('rate')
  const rateFor = async (openid: string) => {
    const { file } = await given(house.as(openid).papers('papers.statistics', {}))
    return (await sheetsOf(file))('指标')
      .find(([label]) => label === '满意率')
      ?.slice(1, 4)
  }
  expect(await rateFor(WHO.office)).toEqual(['100.0%', 1, 1])
  expect(await rateFor(WHO.handler)).toEqual(['暂无', 0, 0])
})

const LEADS = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']

test('任何文字放进单元格都不会以公式的符号开头', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LEADS, ''), fc.string({ unit: 'grapheme' }), (lead, rest) => {
      expect(cellText(lead + rest)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
    }),
  )
})

test('放进单元格的文字再读回来，还是原来的文字', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LEADS, ''), fc.string({ unit: 'grapheme-ascii' }), (lead, rest) => {
      expect(unguarded(cellText(lead + rest))).toBe(printable(lead + rest))
    }),
  )
})

test('公式写成的标题在 Excel 里是文字，没有一个公式', async () => {
  const evil = '=HYPERLINK("http://x","点")'
  const file = await excelFile([{ name: '表', columns: [{ label: '标题', width: 9 }], rows: [[evil]] }])
  expect(textIn(file, 'xl/worksheets/sheet1.xml')).not.toContain('<f>')
  expect((await sheetsOf(file))('表')[1]).toEqual([`'${evil}`])
})

test('尖括号、控制字符、半个字符进不了 Word 的结构', async () => {
  const file = await wordFile([[line('<w:p>&]]>\u0000\u000b\ud800\ufffe\u202e甲')]])
  expect(textIn(file, 'word/document.xml')).toContain('&lt;w:p&gt;&amp;]]&gt;甲')
})
