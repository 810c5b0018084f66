import { CurrentWindowBackendContext } from 'glass-easel'

/**
 * The document as the component framework sees it. Built-in tags get a prefix, so that a `<input>` of the program is not
 * the browser's; touches are recognised by ourselves, so that every event has WeChat's shape.
 */
export class Backend extends CurrentWindowBackendContext {
  constructor() {
    super()
    const plain = this.document
    this.document = {
      createElement: (tag) => plain.createElement(`wx-${tag}`),
      createTextNode: (text) => plain.createTextNode(text),
      createDocumentFragment: () => plain.createDocumentFragment(),
    }
  }

  override setListenerStats(): void {}

  override onEvent(): void {}

  /** The view answers after the call that changed it, as it does across WeChat's two threads. */
  override render(done: (error: Error | null) => void): void {
    setTimeout(() => done(null), 0)
  }
}
