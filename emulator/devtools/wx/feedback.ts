import type { Prompts } from '../runtime/prompts'
import { asking, number, text, type Api, type Options } from './call'

type Toasts = { show(text: string, ms: number): void; hide(): void }

/** Remarks and questions. A question stays open until somebody answers it: a finger, or `native()` of the automator. */
export function feedbackApis(prompts: Prompts, toasts: Toasts): Record<string, Api> {
  return asking({
    showToast: (options) => toasts.show(text(options, 'title'), number(options, 'duration', 1500)),
    hideToast: () => toasts.hide(),
    showLoading: (options) => toasts.show(text(options, 'title'), Infinity),
    hideLoading: () => toasts.hide(),
    showModal: async (options) => {
      const field = options.editable === true ? entry(options) : undefined
      const choice = await prompts.ask({
        kind: 'modal',
        title: text(options, 'title'),
        text: field ? '' : text(options, 'content'),
        choices: [
          ['confirm', text(options, 'confirmText') || '确定'],
          ...(options.showCancel === false
            ? []
            : [['cancel', text(options, 'cancelText') || '取消'] as [string, string]]),
        ],
        ...(field ? { controls: [field] } : {}),
      })
      const confirm = choice === 'confirm'
      return { confirm, cancel: !confirm, content: field && confirm ? field.value : null }
    },
    showActionSheet: async (options) => {
      const items = Array.isArray(options.itemList) ? options.itemList.map(String) : []
      const choice = await prompts.ask({
        kind: 'sheet',
        title: text(options, 'alertText'),
        choices: [...items.map((item, index): [string, string] => [String(index), item]), ['cancel', '取消']],
      })
      if (choice === 'cancel') throw new Error('cancel')
      return { tapIndex: Number(choice) }
    },
  })
}

function entry(options: Options): HTMLInputElement {
  const field = document.createElement('input')
  field.value = text(options, 'content')
  field.placeholder = text(options, 'placeholderText')
  return field
}
