import { dom, flag, inside, put, read, tell, within, type Builtin, type Host } from './builtin'

const mark = (host: Host) => dom(host).prepend(document.createElement('i'))

/** Turns a switch, as a finger or the automator does. */
export function toggle(host: Host): void {
  if (read<boolean>(host, 'disabled')) return
  const checked = !read<boolean>(host, 'checked')
  put(host, 'checked', checked)
  tell(host, 'change', { value: checked })
}

function tick(host: Host): void {
  if (read<boolean>(host, 'disabled')) return
  put(host, 'checked', !read<boolean>(host, 'checked'))
  const group = within(host, 'checkbox-group')
  if (group) tell(group, 'change', { value: ticked(group) })
}

function choose(host: Host): void {
  if (read<boolean>(host, 'disabled') || read<boolean>(host, 'checked')) return
  const group = within(host, 'radio-group')
  for (const other of group ? inside(group, ['radio']) : []) put(other, 'checked', other === host)
  put(host, 'checked', true)
  if (group) tell(group, 'change', { value: read<string>(host, 'value') })
}

/** The values of the ticked boxes of a group. */
export function ticked(group: Host): string[] {
  return inside(group, ['checkbox'])
    .filter((box) => read<boolean>(box, 'checked'))
    .map((box) => read<string>(box, 'value'))
}

/** The value of the chosen radio of a group. */
export function chosen(group: Host): string {
  const radio = inside(group, ['radio']).find((one) => read<boolean>(one, 'checked'))
  return radio ? read<string>(radio, 'value') : ''
}

const box = { value: '', disabled: false, checked: false, color: '' }

// A tap inside a label reaches the control it labels, unless the control itself was hit.
const labelled = (act: (host: Host) => void) => (host: Host) => {
  mark(host)
  host.addListener('labeltap', () => void act(host))
}
const hit = (act: (host: Host) => void) => (host: Host) => {
  if (!within(host, 'label')) act(host)
}

/** Moves a slider to a value, as a finger or the automator does. */
export function slide(host: Host, to: number): void {
  const { min, max } = host.data as { min: number; max: number }
  const value = Math.min(max, Math.max(min, to))
  put(host, 'value', value)
  tell(host, 'changing', { value })
  tell(host, 'change', { value })
}

export const choice: Builtin[] = [
  { tag: 'checkbox-group', props: { name: '' } },
  { tag: 'radio-group', props: { name: '' } },
  {
    tag: 'checkbox',
    props: box,
    made: labelled(tick),
    changed: { checked: flag('checked') },
    tapped: hit(tick),
  },
  {
    tag: 'radio',
    props: box,
    made: labelled(choose),
    changed: { checked: flag('checked') },
    tapped: hit(choose),
  },
  {
    tag: 'switch',
    props: { checked: false, disabled: false, type: 'switch', color: '', name: '' },
    made: labelled(toggle),
    changed: { checked: flag('checked') },
    tapped: hit(toggle),
  },
  {
    tag: 'slider',
    props: {
      min: 0,
      max: 100,
      step: 1,
      disabled: false,
      value: 0,
      color: '',
      selectedColor: '',
      activeColor: '',
      backgroundColor: '',
      blockSize: 28,
      blockColor: '',
      showValue: false,
      name: '',
    },
    made: (host) => {
      const range = document.createElement('input')
      range.type = 'range'
      range.addEventListener('change', () => slide(host, Number(range.value)))
      dom(host).append(range)
    },
    changed: {
      value: (host, value) => {
        const range = dom(host).querySelector('input')
        if (range) range.value = String(value)
      },
    },
  },
]
