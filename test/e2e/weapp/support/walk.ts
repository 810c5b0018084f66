import { join } from 'node:path'
import { readProgram } from '../../../../emulator/devtools/package/read'
import { phoneOf } from './phone'
import type { Town } from './people'
import { ASKS, FACTS, TITLE } from './story'

export const BUILT = join(__dirname, '../../../../dist/weapp')

/**
 * The short walk every build must survive: it compiles without a word, starts, draws, hears taps and typing, brings in a
 * sub-package, reaches the cloud, and does not go deeper than WeChat allows.
 */
export async function walk(town: Town, dist: string, patienceMs: number): Promise<void> {
  const { warnings } = readProgram(dist)
  if (warnings.length) throw new Error(`编译时有话要说：${warnings.join('；')}`)
  const phone = await phoneOf(town.stand, town.openid.deputy, { dist, patienceMs })
  try {
    await phone.sees('待办')
    await phone.press(/写建议/)
    await phone.at(/deputy\/compose/)
    await phone.fill('标题', TITLE)
    await phone.fill('案由与情况', FACTS)
    await phone.fill('诉求 1', ASKS[0] ?? '')
    await phone.press('全文公开')
    await phone.press('提交建议')
    await phone.at(/case\/detail/)
    await phone.sees('待审查')
    await phone.sees(TITLE)
    const { query } = await phone.page()
    const { id } = query as { id: string }
    while ((await phone.mini.pageStack()).length < 10)
      await phone.goTo('navigateTo', `/packages/case/detail/index?id=${id}`)
    await phone.sees(TITLE)
    await phone.press('撤回建议')
    await phone.at(/case\/act/)
    if (phone.thrown.length) throw new Error(`程序里有异常：${phone.thrown.join('；')}`)
  } finally {
    await phone.close()
  }
}
