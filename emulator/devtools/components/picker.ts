import type { Prompts } from '../runtime/prompts'
import { flag, put, read, tell, type Builtin, type Host } from './builtin'

type Wheels = { controls: HTMLElement[]; value: () => unknown }

/** The picker: a tap opens its panel; what the person settles on reaches the program as `change`. */
export const picker = (prompts: Prompts): Builtin[] => [
  {
    tag: 'picker',
    props: {
      mode: 'selector',
      disabled: false,
      range: null,
      rangeKey: '',
      value: null,
      start: '',
      end: '',
      fields: 'day',
      customItem: '',
      level: 'region',
      headerText: '',
      name: '',
    },
    changed: { disabled: flag('disabled') },
    tapped: (host) => {
      if (!read<boolean>(host, 'disabled')) void open(host, prompts)
    },
  },
  {
    tag: 'picker-view',
    props: {
      value: null,
      indicatorStyle: '',
      indicatorClass: '',
      maskStyle: '',
      maskClass: '',
      immediateChange: false,
      name: '',
    },
  },
  { tag: 'picker-view-column' },
]

async function open(host: Host, prompts: Prompts): Promise<void> {
  const wheels = wheelsFor(host)
  const choice = await prompts.ask({
    kind: 'picker',
    title: read<string>(host, 'headerText') || '请选择',
    choices: [
      ['confirm', '确定'],
      ['cancel', '取消'],
    ],
    controls: wheels.controls,
  })
  if (choice !== 'confirm') return tell(host, 'cancel')
  const value = wheels.value()
  put(host, 'value', value)
  tell(host, 'change', { value })
}

function wheelsFor(host: Host): Wheels {
  const mode = read<string>(host, 'mode')
  const value = read<unknown>(host, 'value')
  if (mode === 'date' || mode === 'time') {
    const field = document.createElement('input')
    field.type = mode === 'time' ? 'time' : read<string>(host, 'fields') === 'month' ? 'month' : 'date'
    field.min = read<string>(host, 'start')
    field.max = read<string>(host, 'end')
    field.value = typeof value === 'string' ? value : ''
    return { controls: [field], value: () => field.value }
  }
  const range = read<unknown>(host, 'range')
  const columns = mode === 'multiSelector' ? (range as unknown[][]) : [Array.isArray(range) ? range : []]
  const chosen = Array.isArray(value) ? value : [value]
  const selects = columns.map((column, at) => {
    const select = wheel(column, read<string>(host, 'rangeKey'), Number(chosen[at] ?? 0))
    if (mode === 'multiSelector')
      select.addEventListener('change', () =>
        tell(host, 'columnchange', { column: at, value: select.selectedIndex }),
      )
    return select
  })
  return {
    controls: selects,
    value: () =>
      mode === 'multiSelector' ? selects.map((one) => one.selectedIndex) : (selects[0]?.selectedIndex ?? 0),
  }
}

function wheel(column: unknown[], key: string, at: number): HTMLSelectElement {
  const select = document.createElement('select')
  for (const item of column) {
    const option = document.createElement('option')
    option.textContent = String(
      key && typeof item === 'object' ? (item as Record<string, unknown>)[key] : item,
    )
    select.append(option)
  }
  select.selectedIndex = at
  return select
}
