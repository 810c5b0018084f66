import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { collections } from '../config/collections'
import { demoTemplateIds, TEMPLATE_IDS } from '../config/subscribe-templates'
import { startCloud } from '../emulator/cloud/cloud'
import { parseOptions } from '../emulator/cloud/serve'
import { writePreview } from '../emulator/devtools/preview/write'
import type { Identity } from '../seeds/identities'
import { loadSeeds } from '../seeds/load'
import { shanghaiDay } from '../src/domain/shared/plain-date'
import { root } from './root.mjs'

const USAGE = '用法：npm start -- [--port 8787] [--data .data] [--reset 清空数据重新装入演示数据]'

function options() {
  try {
    return parseOptions(process.argv.slice(2), { port: 8787, dataDir: join(root, '.data') })
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    console.error(USAGE)
    process.exit(2)
  }
}

async function serve() {
  const { port, dataDir, reset } = options()
  if (reset) rmSync(dataDir, { recursive: true, force: true })
  const identities: Identity[] = []
  const cloud = await startCloud({
    dataDir,
    port,
    functionsDir: join(root, 'dist/functions'),
    staticDir: join(root, 'dist/h5'),
    collections,
    development: true,
    environment: { [TEMPLATE_IDS]: JSON.stringify(demoTemplateIds) },
    // What a person agreed to is forgotten with this process; the balance the system keeps itself is not.
    openApi: { allSubscribed: true },
    // Before the clock may act on half a town.
    prepare: async (store) => {
      identities.push(...(await loadSeeds(store, dataDir, shanghaiDay(Date.now()))))
    },
    onBroken: (sentence) => {
      console.error(sentence)
      process.exit(1)
    },
  })
  if (existsSync(join(root, 'dist/weapp/app.json')))
    await writePreview(join(root, 'dist/weapp'), join(root, 'dist/h5/weapp'))
  let stopping = false
  const stop = async () => {
    if (stopping) return
    stopping = true
    console.log('\n正在停下，数据已保存……')
    await cloud.close()
    process.exit(0)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  console.log(
    `\n智慧人大已启动（演示数据，仅供本机试用）\n\n  网页版    ${cloud.url}/\n  小程序    ${cloud.url}/weapp\n  公众查询  ${cloud.url}/#/pages/open/index\n  控制台    ${cloud.url}/console（看数据、日志、消息，拨时钟）`,
  )
  console.log('\n演示身份（在“我的”里切换）：')
  for (const { group, label } of identities.slice(0, 12)) console.log(`  ${group.padEnd(6, '　')}${label}`)
  console.log(`\n数据目录  ${dataDir}\n按 Ctrl-C 停下，数据会保留；加 --reset 重新装入演示数据。\n`)
}

serve().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
