import type { Call, Instance } from './instance'

export type Pool = { run(call: Call, nested: boolean): Promise<string>; stop(): Promise<void> }

type Options = {
  most: number
  /** Starts an instance of the function as it is now. */
  start(): Instance
  /** The version an instance must have; an older one is replaced. */
  version(): number
}

type Pending = { call: Call; nested: boolean; resolve(result: string): void; reject(error: unknown): void }

// A function that calls itself waits for the callee while holding its own instance; without spare ones
// such calls could all wait for each other.
const SPARE_FOR_NESTED = 16
const IDLE_MS = 60_000

/** Instances of one function: warm ones are reused, new ones start one after another, idle ones end. */
export function createPool({ most, start, version }: Options): Pool {
  const instances = new Set<Instance>()
  const idle: { instance: Instance; since: number }[] = []
  const queue: Pending[] = []
  let starting = false

  const discard = (instance: Instance): void => {
    instances.delete(instance)
    void instance.stop()
  }

  const work = async (instance: Instance, { call, resolve, reject }: Pending): Promise<void> => {
    await instance.run(call).then(resolve, reject)
    if (instance.alive()) idle.push({ instance, since: Date.now() })
    else discard(instance)
    pump()
  }

  const pump = (): void => {
    while (queue.length > 0) {
      const free = idle.pop()
      if (!free) break
      if (!free.instance.alive() || free.instance.version !== version()) discard(free.instance)
      else {
        const next = queue.shift()
        if (next) void work(free.instance, next)
      }
    }
    const first = queue[0]
    if (first && !starting && instances.size < (first.nested ? most + SPARE_FOR_NESTED : most)) void grow()
  }

  const grow = async (): Promise<void> => {
    starting = true
    let instance: Instance | undefined
    try {
      instance = start()
      instances.add(instance)
      await instance.ready
      idle.push({ instance, since: Date.now() })
    } catch (error) {
      if (instance) discard(instance)
      // Whoever waits longest hears why; the others try again with a fresh instance.
      queue.shift()?.reject(error)
    }
    starting = false
    pump()
  }

  const sweep = setInterval(() => {
    while (instances.size > 1 && idle[0] && Date.now() - idle[0].since > IDLE_MS) {
      const oldest = idle.shift()
      if (oldest) discard(oldest.instance)
    }
  }, IDLE_MS / 2)
  sweep.unref()

  return {
    run: (call, nested) =>
      new Promise<string>((resolve, reject) => {
        const pending = { call, nested, resolve, reject }
        if (nested) queue.unshift(pending)
        else queue.push(pending)
        pump()
      }),
    stop: async () => {
      clearInterval(sweep)
      await Promise.all([...instances].map((instance) => instance.stop()))
    },
  }
}
