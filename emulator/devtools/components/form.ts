import { chosen, ticked } from './choice'
import { dom, flag, inside, put, read, tell, within, type Builtin, type Host } from './builtin'

const NAMED = ['input', 'textarea', 'checkbox-group', 'radio-group', 'switch', 'slider', 'picker'] as const

const START = new WeakMap<Host, unknown>()

function submit(form: Host, target: Host): void {
  const value: Record<string, unknown> = {}
  for (const control of inside(form, NAMED)) {
    const name = read<string>(control, 'name')
    if (name) value[name] = valueOf(control)
  }
  tell(form, 'submit', { value, target: { id: target.id, dataset: target.dataset } })
}

function valueOf(control: Host): unknown {
  switch (control.tagName) {
    case 'checkbox-group':
      return ticked(control)
    case 'radio-group':
      return chosen(control)
    case 'slider':
      return Math.max(read<number>(control, 'min'), read<number>(control, 'value'))
    case 'switch':
      return read<boolean>(control, 'checked')
    default:
      return read<unknown>(control, 'value')
  }
}

function reset(form: Host): void {
  for (const control of inside(form, ['input', 'textarea'])) put(control, 'value', START.get(control) ?? '')
  for (const control of inside(form, ['checkbox', 'radio', 'switch'])) put(control, 'checked', false)
  for (const control of inside(form, ['slider'])) put(control, 'value', read<number>(control, 'min'))
  tell(form, 'reset', {})
}

/** What the page is asked when somebody presses a share button. */
export type Asks = { share(button: Host): void; phone(button: Host): void; agreePrivacy(button: Host): void }

export const form = (asks: Asks): Builtin[] => [
  {
    tag: 'form',
    props: { reportSubmit: false, reportSubmitTimeout: 0 },
    placed: (host) => {
      for (const control of inside(host, ['input', 'textarea'])) START.set(control, read(control, 'value'))
    },
  },
  {
    tag: 'button',
    props: {
      size: 'default',
      type: 'default',
      plain: false,
      disabled: false,
      loading: false,
      formType: '',
      openType: '',
      lang: 'en',
      sessionFrom: '',
      sendMessageTitle: '',
      sendMessagePath: '',
      sendMessageImg: '',
      appParameter: '',
      showMessageCard: false,
    },
    changed: { disabled: flag('disabled') },
    placed: (host) => {
      if (!dom(host).hasAttribute('role')) dom(host).setAttribute('role', 'button')
    },
    tapped: (host) => {
      if (read<boolean>(host, 'disabled')) return
      const owner = within(host, 'form')
      const kind = read<string>(host, 'formType')
      if (owner && kind === 'submit') submit(owner, host)
      if (owner && kind === 'reset') reset(owner)
      const opens = read<string>(host, 'openType')
      if (opens.includes('share')) asks.share(host)
      if (opens.includes('getPhoneNumber')) asks.phone(host)
      if (opens.includes('agreePrivacyAuthorization')) asks.agreePrivacy(host)
    },
  },
]
