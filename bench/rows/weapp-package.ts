import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { exactly } from '../measure'
import type { Row } from '../row'
import { hello } from '../support/hello'

const OURS = join(__dirname, '../../dist/weapp')
const MAIN = '主包'

/** Bytes of each package as WeChat counts them: everything but maps and licences. */
function packages(folder: string): Map<string, number> {
  if (!existsSync(join(folder, 'app.json'))) throw new Error(`先运行 npm run build:weapp：没有 ${folder}`)
  const app = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as {
    subPackages?: { root: string }[]
  } // written by Taro
  const roots = (app.subPackages ?? []).map(({ root }) => root.replace(/\/?$/, '/'))
  const sizes = new Map([[MAIN, 0], ...roots.map((root): [string, number] => [root, 0])])
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name)
    if (!statSync(path).isFile() || /\.(map|LICENSE\.txt)$/.test(name)) continue
    const home = roots.find((root) => name.startsWith(root)) ?? MAIN
    sizes.set(home, (sizes.get(home) ?? 0) + statSync(path).size)
  }
  return sizes
}

const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`

export const rows: Row[] = [
  {
    bar: 'P9 weapp main package against a Taro hello world',
    target: { atMost: 2.5 },
    measure: () => {
      const ours = packages(OURS).get(MAIN) ?? 0
      const peer = packages(hello('weapp')).get(MAIN) ?? 0
      return Promise.resolve({ ours: kb(ours), peer: kb(peer), figure: exactly(ours / peer) })
    },
  },
  {
    bar: 'P9 weapp main package, MB',
    target: { atMost: 1.5 },
    measure: () => {
      const ours = packages(OURS).get(MAIN) ?? 0
      return Promise.resolve({ ours: kb(ours), peer: '—', figure: exactly(ours / 1024 / 1024) })
    },
  },
  {
    bar: 'P9 weapp largest sub-package, KB',
    target: { atMost: 700 },
    measure: () => {
      const [largest = ['', 0]] = [...packages(OURS)]
        .filter(([name]) => name !== MAIN)
        .sort(([, a], [, b]) => b - a)
      return Promise.resolve({
        ours: `${largest[0]} ${kb(largest[1])}`,
        peer: '—',
        figure: exactly(largest[1] / 1024),
      })
    },
  },
]
