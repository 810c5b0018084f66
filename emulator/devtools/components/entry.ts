import { dom, flag, put, read, tell, type Builtin, type Host } from './builtin'

type Field = HTMLInputElement | HTMLTextAreaElement

const SHARED = {
  value: '',
  placeholder: '',
  placeholderStyle: '',
  placeholderClass: '',
  disabled: false,
  maxlength: 140,
  cursorSpacing: 0,
  autoFocus: false,
  focus: false,
  confirmHold: false,
  cursor: -1,
  cursorColor: '',
  selectionStart: -1,
  selectionEnd: -1,
  adjustPosition: true,
  holdKeyboard: false,
  name: '',
}

const field = (host: Host): Field => dom(host).firstElementChild as Field // made() put it there

/** What happens when the person types, by hand or by the automator. */
export function type(host: Host, text: string): void {
  if (read<boolean>(host, 'disabled')) throw new Error(`${host.tagName} is disabled`)
  const most = read<number>(host, 'maxlength')
  const value = most >= 0 ? [...text].slice(0, most).join('') : text
  field(host).value = value
  put(host, 'value', value)
  host.triggerEvent(
    'input',
    { value, cursor: value.length, keyCode: 0 },
    {
      bubbles: false,
      composed: false,
      // A handler may answer with other text to show.
      handleListenerReturn: (answer) => {
        if (typeof answer === 'string') {
          field(host).value = answer
          put(host, 'value', answer)
        }
      },
    },
  )
}

/** Ends the entry with the key at the lower right of the keyboard. */
function confirm(host: Host): void {
  tell(host, 'confirm', { value: read<string>(host, 'value') })
  if (!read<boolean>(host, 'confirmHold')) field(host).blur()
}

function wired(host: Host, made: Field, ends: (event: KeyboardEvent) => boolean): void {
  dom(host).append(made)
  let composing = false
  made.addEventListener('compositionstart', () => (composing = true))
  made.addEventListener('compositionend', () => {
    composing = false
    type(host, made.value)
  })
  made.addEventListener('input', () => !composing && type(host, made.value))
  made.addEventListener('focus', () => {
    tell(host, 'focus', { value: read<string>(host, 'value'), height: 0 })
  })
  made.addEventListener('blur', () => {
    tell(host, 'blur', { value: read<string>(host, 'value'), cursor: made.value.length })
  })
  made.addEventListener('keydown', (event) => {
    if (ends(event as KeyboardEvent)) confirm(host)
  })
}

const changed: NonNullable<Builtin['changed']> = {
  value: (host, value) => {
    const text = value === undefined || value === null ? '' : String(value)
    if (field(host).value !== text) field(host).value = text
  },
  placeholder: (host, value) => {
    field(host).placeholder = String(value)
  },
  disabled: (host, value) => {
    field(host).disabled = value === true
    flag('disabled')(host, value)
  },
  focus: (host, value) => {
    if (value === true) field(host).focus({ preventScroll: true })
  },
  ariaLabel: (host, value) => field(host).setAttribute('aria-label', String(value)),
}

const KEYBOARDS: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text', tel: 'tel' }

export const entry: Builtin[] = [
  {
    tag: 'input',
    props: {
      ...SHARED,
      type: 'text',
      password: false,
      confirmType: 'done',
      alwaysEmbed: false,
      autoFill: '',
      safePasswordCertPath: '',
      safePasswordLength: null,
      safePasswordTimeStamp: null,
      safePasswordNonce: '',
      safePasswordSalt: '',
      safePasswordCustomHash: '',
    },
    made: (host) => wired(host, document.createElement('input'), ({ key }) => key === 'Enter'),
    changed: {
      ...changed,
      type: (host, value) => {
        field(host).inputMode = KEYBOARDS[String(value)] ?? 'text'
      },
      password: (host, value) => {
        ;(field(host) as HTMLInputElement).type = value === true ? 'password' : 'text'
      },
    },
  },
  {
    tag: 'textarea',
    props: {
      ...SHARED,
      autoHeight: false,
      fixed: false,
      showConfirmBar: true,
      disableDefaultPadding: false,
      confirmType: 'return',
      adjustKeyboardTo: 'cursor',
    },
    made: (host) => wired(host, document.createElement('textarea'), () => false),
    placed: (host) => {
      if (read<boolean>(host, 'autoHeight')) grow(host)
    },
    changed: {
      ...changed,
      value: (host, value) => {
        changed.value?.(host, value)
        if (read<boolean>(host, 'autoHeight')) grow(host)
      },
    },
  },
  {
    tag: 'label',
    props: { for: '' },
    tapped: (host) => {
      const target = read<string>(host, 'for')
      const control = target ? undefined : labelled(host)
      control?.triggerEvent('labeltap', {}, {})
    },
  },
]

// The text area is as high as its text.
function grow(host: Host): void {
  const area = field(host)
  area.style.height = 'auto'
  if (area.scrollHeight > 0) {
    dom(host).style.height = `${area.scrollHeight}px`
    area.style.height = '100%'
  }
}

const CONTROLS = ['checkbox', 'radio', 'switch']

function labelled(host: Host): Host | undefined {
  const found = Array.from(dom(host).querySelectorAll(CONTROLS.map((tag) => `wx-${tag}`).join(',')))[0]
  return (found as (Element & { __wxElement?: Host }) | undefined)?.__wxElement
}
