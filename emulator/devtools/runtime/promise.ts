const Native = Promise
let watching = false

/** A Promise that tells of a rejection nobody took, as WeChat prints it, instead of leaving it to the host. */
export function watchedPromise(unhandled: (reason: unknown) => void): typeof Promise {
  return class Watched<T> extends Native<T> {
    private taken = false

    constructor(executor: ConstructorParameters<typeof Native<T>>[0]) {
      super(executor)
      if (watching) return
      watching = true
      super.then(undefined, (reason: unknown) => {
        setTimeout(() => {
          if (!this.taken) unhandled(reason)
        }, 0)
      })
      watching = false
    }

    // What an async function returns is a promise too.
    static override [Symbol.hasInstance](value: unknown): boolean {
      return Native[Symbol.hasInstance](value)
    }

    override then<A = T, B = never>(
      done?: ((value: T) => A | PromiseLike<A>) | null,
      failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
    ): Promise<A | B> {
      this.taken = true
      return super.then(done, failed)
    }
  }
}
