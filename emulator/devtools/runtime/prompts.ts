/** A question WeChat puts to the person, over the page. */
export type Prompt = {
  kind: 'modal' | 'sheet' | 'authorize' | 'scan' | 'picker'
  title: string
  text?: string
  /** Keys and the words on the buttons; the first is the affirmative one. */
  choices: [key: string, label: string][]
  /** Controls above the buttons; what they hold is read when a button is pressed. */
  controls?: HTMLElement[]
}

export type Prompts = {
  ask(prompt: Prompt): Promise<string>
  /** Answers the newest question of a kind as a finger would; false when none is open. */
  answer(kind: Prompt['kind'], choice: string): boolean
  open(): { kind: string; title: string; text: string }[]
}

export function createPrompts(): Prompts {
  const open: { prompt: Prompt; settle: (choice: string) => void }[] = []

  return {
    ask: (prompt) =>
      new Promise((resolve) => {
        const panel = document.createElement('wx-panel')
        const entry = {
          prompt,
          settle: (choice: string) => {
            panel.remove()
            open.splice(open.indexOf(entry), 1)
            resolve(choice)
          },
        }
        panel.append(drawn(prompt, entry.settle))
        document.body.append(panel)
        open.push(entry)
      }),
    answer: (kind, choice) => {
      const entry = [...open].reverse().find(({ prompt }) => prompt.kind === kind)
      if (!entry || !entry.prompt.choices.some(([key]) => key === choice)) return false
      entry.settle(choice)
      return true
    },
    open: () => open.map(({ prompt: { kind, title, text = '' } }) => ({ kind, title, text })),
  }
}

function drawn(prompt: Prompt, settle: (choice: string) => void): HTMLElement {
  const section = document.createElement('section')
  section.setAttribute('role', 'dialog')
  section.setAttribute('aria-label', prompt.title)
  const title = document.createElement('h2')
  title.textContent = prompt.title
  const text = document.createElement('p')
  text.textContent = prompt.text ?? ''
  const buttons = prompt.choices.map(([key, label], index) => {
    const button = document.createElement('button')
    button.textContent = label
    if (index === 0) button.className = 'yes'
    button.addEventListener('click', () => settle(key))
    return button
  })
  section.append(title, text, ...(prompt.controls ?? []), ...buttons.reverse())
  return section
}

/** A passing remark, which nobody needs to answer. */
export function createToasts() {
  let shown: HTMLElement | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const hide = () => {
    clearTimeout(timer)
    shown?.remove()
    shown = undefined
  }
  return {
    hide,
    text: () => shown?.textContent ?? '',
    show: (text: string, ms: number) => {
      hide()
      shown = document.createElement('wx-toast')
      shown.textContent = text
      document.body.append(shown)
      if (Number.isFinite(ms)) timer = setTimeout(hide, ms)
    },
  }
}
