import { kindOf } from '../../cloudfunctions/server/files/kind-of'
import { strippedJpeg, strippedPng } from '../../cloudfunctions/server/files/strip'
import { wordFile, line } from '../../cloudfunctions/server/papers/word'
import { content, newId, openHouse, type House, type Told } from './support/house'
import { WHO } from './support/road'

const segment = (marker: number, body: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}
/** Orientation 6 and, behind it, where the picture was taken. */
const exif = Buffer.concat([
  Buffer.from('Exif\0\0', 'latin1'),
  Buffer.from('4d4d002a000000080001011200030000000100060000' + '00000000', 'hex'),
  Buffer.from('GPS 31.13N 120.64E'),
])
const PIXELS = Buffer.from('ffda000801010000003f00d2cf20ffd9', 'hex')
const jpeg = Buffer.concat([
  Buffer.from('ffd8', 'hex'),
  segment(0xe0, Buffer.from('JFIF\0')),
  segment(0xe1, exif),
  segment(0xfe, Buffer.from('made by somebody')),
  PIXELS,
])
const chunk = (type: string, body: string) => {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(body.length)
  return Buffer.concat([size, Buffer.from(type + body, 'latin1'), Buffer.alloc(4)])
}
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex')
const png = Buffer.concat([
  SIGNATURE,
  chunk('IHDR', 'x'.repeat(13)),
  chunk('tEXt', 'Author somebody'),
  chunk('IDAT', 'pixels'),
  chunk('IEND', ''),
  Buffer.from('hidden behind the end'),
])
const pdf = Buffer.from('%PDF-1.7\n')

async function keep(
  house: House,
  file: Buffer,
  name: string,
  who: string = WHO.deputy,
  person = 'daibiao-jia',
) {
  const fileId = await house.files.write(`incoming/${person}/${newId()}.bin`, file)
  return house.as(who).api('attachment.keep', { file: fileId, name })
}

const idOf = (told: Told) => (told.data as unknown as { id: string }).id

async function filed(house: House, attachments: string[]) {
  const requestId = newId()
  const input = { ...content, attachments }
  const told = await house.as(WHO.deputy).api('suggestion.start', { requestId, verb: 'submit', input })
  return { told, id: requestId }
}

test('照片、图、PDF、Word 看内容认得出来，改了后缀的程序认不出', async () => {
  const word = await wordFile([[line('甲')]])
  expect([jpeg, png, pdf, word].map(kindOf)).toEqual(['jpg', 'png', 'pdf', 'docx'])
  expect(kindOf(Buffer.from('MZ\x90\0 this is a program'))).toBeUndefined()
  expect(kindOf(Buffer.from('<svg onload="x()"/>'))).toBeUndefined()
})

test('照片去掉拍摄地点和备注，只留哪边朝上；图像数据不变', () => {
  const stripped = strippedJpeg(jpeg)
  expect(stripped?.toString('latin1')).not.toMatch(/GPS|somebody/)
  expect(stripped?.subarray(-PIXELS.length)).toEqual(PIXELS)
  expect(stripped?.includes(Buffer.from('01120003000000010006', 'hex'))).toBe(true)
  expect(kindOf(stripped ?? Buffer.alloc(0))).toBe('jpg')
})

test('PNG 去掉文字块和结尾后面藏的东西', () => {
  const stripped = strippedPng(png)
  expect(stripped?.toString('latin1')).not.toMatch(/somebody|hidden/)
  expect(stripped?.toString('latin1')).toContain('pixels')
})

test('断掉的图片当作损坏', () => {
  expect(strippedJpeg(jpeg.subarray(0, 20))).toBeUndefined()
  expect(strippedPng(png.subarray(0, 30))).toBeUndefined()
})

test('一百兆的文件不收，说清怎么办；换了后缀的程序也不收', async () => {
  const house = await openHouse()
  const big = Buffer.alloc(100 * 1024 * 1024)
  pdf.copy(big)
  expect(await keep(house, big, '很大.pdf')).toMatchObject({
    ok: false,
    code: 'bad-input',
    message: '文件超过 10 MB，请压缩后再上传',
  })
  const program = await keep(house, Buffer.from('MZ\u0090\u0000program', 'latin1'), '现场照片.jpg')
  expect([program.ok, program.code]).toEqual([false, 'bad-input'])
  expect(program.message).toMatch(/图片|PDF|Word/)
})

test('代表上传、随建议提交，看得到这件建议的人打得开，看不到的人和没有一样', async () => {
  const house = await openHouse()
  const kept = await keep(house, jpeg, '../../现场 照片<1>.exe')
  expect(kept.data).toMatchObject({ name: '现场 照片1.jpg', type: 'jpg' })
  const { told, id } = await filed(house, [idOf(kept)])
  expect(told).toMatchObject({ ok: true })
  const asked = { id, attachment: idOf(kept) }
  const opened = await house.as(WHO.office).api('attachment.open', asked)
  expect((opened.data as unknown as { link: string }).link).toMatch(/kept\/file-.*\.jpg\?600$/)
  expect(await house.as('demo-daibiao-yi').api('attachment.open', asked)).toMatchObject({ code: 'not-found' })
  const view = await house.as(WHO.office).api('suggestion.open', { id })
  expect(JSON.stringify(view)).not.toContain('cloud://')
})

test('别人的附件不能放进自己的建议，没有的也不能，同一个不能放两次', async () => {
  const house = await openHouse()
  const other = await keep(house, pdf, '材料.pdf', 'demo-daibiao-yi', 'daibiao-yi')
  const own = await keep(house, pdf, '材料.pdf')
  for (const ids of [[idOf(other)], ['file-none']])
    expect((await filed(house, ids)).told).toMatchObject({ code: 'not-found-inside' })
  expect((await filed(house, [idOf(own), idOf(own)])).told).toMatchObject({ ok: false })
})

test('最多九个附件', async () => {
  const house = await openHouse()
  const ids = Array.from({ length: 10 }, (_, n) => `file-${n}`)
  expect((await filed(house, ids)).told).toMatchObject({ message: '附件不能超过 9 项' })
})

test.each([
  ['超过 10 MB', Buffer.alloc(10 * 1024 * 1024 + 1), '文件超过 10 MB，请压缩后再上传'],
  ['别的类型', Buffer.from('hello'), '只能附图片（jpg、png）、PDF 和 Word，请换一个文件'],
  ['损坏的照片', jpeg.subarray(0, 20), '这张图片已损坏，请重新拍摄或另存后再传'],
])('%s的，拒绝并说清', async (_what, file, message) => {
  const house = await openHouse()
  expect(await keep(house, file, '附件.jpg')).toMatchObject({ ok: false, message })
})
