import { choice, field, form, make, section, table, when } from './show.mjs'

const panel = document.getElementById('panel')
const notice = document.getElementById('notice')

async function ask(path, method = 'GET', body = undefined) {
  const response = await fetch(path, {
    method,
    headers: { 'Content-Type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const answer = await response.json()
  if (!response.ok || answer.code !== undefined)
    throw new Error(answer.message ?? `请求失败（${response.status}）`)
  return answer
}

function say(text) {
  notice.textContent = text
  setTimeout(() => {
    if (notice.textContent === text) notice.textContent = ''
  }, 4000)
}

/** Does something, says how it went, and draws the panel anew. */
const act = (work, done) => async () => {
  try {
    const answer = await work()
    say(typeof done === 'function' ? done(answer) : done)
    await draw()
  } catch (error) {
    say(error.message)
  }
}

const button = (text, work, done) => make('button', { type: 'button', click: act(work, done) }, text)
const submitButton = (text) => make('button', {}, text)

const opened = { collection: undefined, skip: 0, fn: '', requestId: '' }
const PER_PAGE = 20

async function showCollections() {
  const [{ collections }, { unindexed }] = await Promise.all([ask('/dev/collections'), ask('/dev/unindexed')])
  const open = (name, skip) => {
    opened.collection = name
    opened.skip = skip
    void draw()
  }
  const list = table(
    [
      ['集合', ({ name }) => make('button', { type: 'button', click: () => open(name, 0) }, name)],
      ['文档', ({ documents }) => String(documents), 'number'],
      [
        '索引',
        ({ indexes }) =>
          make(
            'span',
            {},
            indexes
              .map(({ name, keys, unique }) => `${name}（${keys.join('，')}${unique ? '，唯一' : ''}）`)
              .join('　'),
          ),
      ],
    ],
    collections,
  )
  const slow = table(
    [
      ['集合', ({ collection }) => collection],
      ['查询', ({ shape }) => shape],
      ['次数', ({ times }) => String(times), 'number'],
      ['读过', ({ examined }) => String(examined), 'number'],
      ['返回', ({ returned }) => String(returned), 'number'],
    ],
    unindexed,
  )
  const parts = [section('集合', list)]
  if (opened.collection !== undefined) parts.push(await showDocuments(open))
  return [...parts, section('没有用上索引的查询', slow)]
}

async function showDocuments(open) {
  const { collection, skip } = opened
  const query = new URLSearchParams({ collection, skip: String(skip), limit: String(PER_PAGE) })
  const { total, documents } = await ask(`/dev/documents?${query}`)
  const entries = documents.map((text) => {
    const document = JSON.parse(text)
    return make(
      'details',
      {},
      make('summary', {}, String(document._id)),
      make('pre', {}, JSON.stringify(document, null, 2)),
    )
  })
  const step = (text, to, possible) =>
    make('button', { type: 'button', disabled: !possible, click: () => open(collection, to) }, text)
  const pages = make(
    'div',
    { class: 'row' },
    step('上一页', skip - PER_PAGE, skip > 0),
    step('下一页', skip + PER_PAGE, skip + PER_PAGE < total),
    `第 ${Math.min(skip + 1, total)}–${Math.min(skip + PER_PAGE, total)} 条，共 ${total} 条`,
  )
  return section(`${collection} 的文档`, ...entries, pages)
}

async function showLogs() {
  const query = new URLSearchParams({ fn: opened.fn, requestId: opened.requestId })
  const { lines } = await ask(`/dev/logs?${query}`)
  const filter = form(
    (given) => {
      Object.assign(opened, given)
      void draw()
    },
    field('云函数', 'fn', { value: opened.fn, placeholder: '全部' }),
    field('请求编号', 'requestId', { value: opened.requestId, placeholder: '全部' }),
    submitButton('筛选'),
  )
  const only = (requestId) => () => {
    opened.requestId = requestId
    void draw()
  }
  const list = table(
    [
      ['时间', ({ at }) => when(at), 'when'],
      ['类别', ({ kind }) => kind],
      ['云函数', ({ fn }) => fn],
      ['内容', ({ text }) => make('pre', {}, text)],
      ['毫秒', ({ ms }) => (ms === undefined ? '' : String(ms)), 'number'],
      ['索引', ({ plan }) => plan],
      [
        '请求',
        ({ requestId }) =>
          requestId &&
          make('button', { type: 'button', title: requestId, click: only(requestId) }, requestId.slice(0, 8)),
      ],
    ],
    lines.slice(-200).reverse(),
    ({ level }) => level,
  )
  return [section('日志（最近 200 行）', filter, list)]
}

async function showOutbox() {
  const [{ outbox }, { subscriptions }] = await Promise.all([ask('/dev/outbox'), ask('/dev/subscriptions')])
  const sent = table(
    [
      ['时间', ({ at }) => when(at), 'when'],
      ['接口', ({ api }) => api],
      ['云函数', ({ fn }) => fn],
      ['关于', ({ openid }) => openid],
      ['结果', ({ code }) => (code === 0 ? '成功' : String(code))],
      ['内容', ({ args }) => make('pre', {}, JSON.stringify(args, null, 1))],
    ],
    [...outbox].reverse(),
    ({ code }) => (code === 0 ? undefined : 'warn'),
  )
  const granted = table(
    [
      ['openid', ({ openid }) => openid],
      ['模板', ({ templateId }) => templateId],
      ['还可发送', ({ left }) => String(left), 'number'],
    ],
    subscriptions,
  )
  const grant = form(
    (given) =>
      void act(
        () => ask('/dev/subscriptions', 'POST', { ...given, times: Number(given.times) }),
        '已同意接收',
      )(),
    field('openid', 'openid', { required: true }),
    field('模板', 'templateId', { required: true }),
    field('次数', 'times', { type: 'number', value: '1', min: '1', required: true }),
    submitButton('代为同意接收'),
  )
  return [section('发件箱（云函数调用微信开放接口）', sent), section('订阅消息的同意次数', grant, granted)]
}

async function showTimers() {
  const { timers } = await ask('/dev/timers')
  const fire = (fn) => ask('/dev/timers', 'POST', { fn })
  const list = table(
    [
      ['云函数', ({ fn }) => fn],
      ['触发器', ({ name }) => name],
      ['时间表', ({ config }) => make('code', {}, config)],
      ['上次', ({ last }) => when(last), 'when'],
      ['下次', ({ next, problem }) => problem ?? when(next), 'when'],
      [
        '',
        ({ fn }) =>
          button(
            '立即触发',
            () => fire(fn),
            ({ ok }) => (ok ? '已触发' : '没有触发成功，请看日志'),
          ),
      ],
    ],
    timers,
    ({ problem }) => problem && 'error',
  )
  return [section('定时触发器（北京时间）', list)]
}

async function showFailures() {
  const { failures } = await ask('/dev/failures')
  const add = form(
    ({ api, openid, failure, times }) => {
      const kind = failure === 'timeout' || failure === 'hang' ? failure : Number(failure)
      void act(
        () => ask('/dev/failures', 'POST', { api, openid, failure: kind, times: Number(times) }),
        '已设定',
      )()
    },
    choice('接口', 'api', [
      ['', '任何接口'],
      ['subscribeMessage.send', '发送订阅消息'],
      ['security.msgSecCheck', '文本检测'],
      ['security.imgSecCheck', '图片检测'],
      ['security.mediaCheckAsync', '图片异步检测'],
      ['phonenumber.getPhoneNumber', '手机号'],
      ['wxacode.getUnlimited', '小程序码'],
    ]),
    field('openid', 'openid', { placeholder: '任何人' }),
    choice('故障', 'failure', [
      ['43101', '43101 用户拒绝接收'],
      ['45009', '45009 当日次数用完'],
      ['61010', '61010 用户访问记录过期'],
      ['timeout', '微信超时'],
      ['hang', '一直不回答'],
    ]),
    field('次数', 'times', { type: 'number', value: '1', min: '1', required: true }),
    submitButton('设定'),
  )
  const list = table(
    [
      ['接口', ({ api }) => api ?? '任何接口'],
      ['openid', ({ openid }) => openid ?? '任何人'],
      ['故障', ({ failure }) => String(failure)],
      ['还有', ({ times }) => `${times} 次`],
      ['', ({ id }) => button('取消', () => ask(`/dev/failures?id=${id}`, 'DELETE'), '已取消')],
    ],
    failures,
  )
  return [section('设定故障', add), section('等待发生', list)]
}

async function showClock() {
  const { now, offsetMs } = await ask('/clock')
  const move = (body) => act(() => ask('/clock', 'POST', body), '已调整，到期的定时触发器会补发一次')
  const byDay = form(
    ({ day }) => void move({ day })(),
    field('到这一天上午九点', 'day', { type: 'date', required: true }),
    submitButton('调整'),
  )
  const steps = [1, 7, 30].map((days) =>
    make('button', { type: 'button', click: move({ days }) }, `往后 ${days} 天`),
  )
  const back = make('button', { type: 'button', click: move({ reset: true }) }, '恢复真实时间')
  const text = offsetMs === 0 ? '与真实时间一致' : `与真实时间相差 ${(offsetMs / 86_400_000).toFixed(1)} 天`
  return [
    section(
      '云函数的时钟',
      make('p', {}, `${when(now)}　${text}`),
      byDay,
      make('div', { class: 'row' }, ...steps, back),
    ),
  ]
}

async function showLimits() {
  const { limits, inForce } = await ask('/dev/limits')
  const list = table(
    [
      ['限制', ([, { what }]) => what],
      [
        '现行',
        ([name, { unit }]) => (inForce[name] === null ? '已关闭' : `${inForce[name]} ${unit}`),
        'number',
      ],
      ['来源', ([, { source }]) => source],
    ],
    Object.entries(limits),
  )
  return [section('按官方文档执行的限制', list)]
}

const tabs = [
  ['collections', '集合', showCollections],
  ['logs', '日志', showLogs],
  ['outbox', '发件箱', showOutbox],
  ['timers', '定时器', showTimers],
  ['failures', '故障', showFailures],
  ['clock', '时钟', showClock],
  ['limits', '限制', showLimits],
]
const nav = document.querySelector('nav')
const current = () => tabs.find(([id]) => `#${id}` === location.hash) ?? tabs[0]

let drawing = 0
async function draw() {
  const turn = ++drawing
  const [id, , show] = current()
  for (const tab of nav.children) tab.setAttribute('aria-selected', String(tab.dataset.id === id))
  try {
    const parts = await show()
    // A slower answer to an earlier question must not overwrite a later one.
    if (turn === drawing) panel.replaceChildren(...parts)
  } catch (error) {
    if (turn === drawing) panel.replaceChildren(make('p', { class: 'warning' }, error.message))
  }
  await tell()
}

async function tell() {
  const { now, offsetMs } = await ask('/clock')
  document.getElementById('now').textContent = when(now)
  document.getElementById('travelled').hidden = Math.abs(offsetMs) < 1000
}

for (const [id, title] of tabs) {
  nav.append(
    make('button', { type: 'button', role: 'tab', 'data-id': id, click: () => (location.hash = id) }, title),
  )
}
addEventListener('hashchange', () => void draw())
setInterval(() => void tell().catch(() => say('本机云已停下')), 5000)
void draw()
