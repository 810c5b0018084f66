import { parseArgs } from 'node:util'

export type ServeOptions = { port: number; dataDir: string; reset: boolean }

/** The command line of `npm start`. Throws a sentence for a person. */
export function parseOptions(
  argv: readonly string[],
  defaults: { port: number; dataDir: string },
): ServeOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      reset: { type: 'boolean', default: false },
    },
  })
  const port = values.port === undefined ? defaults.port : Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error('端口应是 0 到 65535 的整数')
  return { port, dataDir: values.data ?? defaults.dataDir, reset: values.reset === true }
}
