// Pieces of the page. Everything is set as text, so nothing that a document holds can become part of the page.

/** An element: `make('p', { class: 'quiet' }, 'text', child)`; functions become listeners. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value)
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.filter((child) => child !== undefined))
  return element
}

/** A table: columns are `[title, (row) => content, class]`. */
export function table(columns, rows, rowClass = () => undefined) {
  if (rows.length === 0) return make('p', { class: 'quiet' }, '没有内容')
  const head = make(
    'tr',
    {},
    ...columns.map(([title, , kind]) => make('th', { scope: 'col', class: kind }, title)),
  )
  const body = rows.map((row) =>
    make(
      'tr',
      { class: rowClass(row) },
      ...columns.map(([, cell, kind]) => make('td', { class: kind }, cell(row) ?? '')),
    ),
  )
  return make('table', {}, make('thead', {}, head), make('tbody', {}, ...body))
}

const beijing = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'medium',
  hourCycle: 'h23',
})
export const when = (moment) => (moment === undefined ? '—' : beijing.format(new Date(moment)))

export const section = (title, ...children) => make('section', {}, make('h2', {}, title), ...children)

export function field(label, name, attributes = {}) {
  return make('label', {}, label, make('input', { name, ...attributes }))
}

export function choice(label, name, options) {
  const list = options.map(([value, text]) => make('option', { value }, text))
  return make('label', {}, label, make('select', { name }, ...list))
}

/** A form that hands its fields to `submit` as an object of texts. */
export function form(submit, ...children) {
  const listener = (event) => {
    event.preventDefault()
    submit(Object.fromEntries(new FormData(event.target)))
  }
  return make('form', { submit: listener }, ...children)
}
