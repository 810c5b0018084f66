import { api } from '../src/contract/api'
import { deskDoor } from '../src/contract/desk'
import type { Endpoints } from '../src/contract/endpoint'
import { papers } from '../src/contract/papers'
import { publicApi } from '../src/contract/public'
import { entryApi } from '../src/contract/roster'
import { beyond, table, type Row } from '../test/server/matrix/table'

const doors: Readonly<Record<string, Endpoints>> = {
  小程序和电脑上登录以后: { ...api, ...entryApi },
  公文和名册: papers,
  公众: publicApi,
  电脑登录之前: deskDoor,
}

/** Who may ask what, from the table that the tests try cell by cell. */
export function authorisationPage(): string {
  return [
    '# 谁可以问什么',
    '',
    '由 `test/server/matrix/table.ts` 生成，不手改。这张表由人写、由人审；测试照它把每个接口、每种人、每个阶段都真的试一次：',
    '表里写的人办得成，别人办不成；办不成的，什么也没有动；看不到的和没有的，回答一个字不差。',
    '',
    '“本级代表”包括领衔、联名、受邀和其他代表。“代表工委、镇人大”的意思是各级人大的代表工委各管本级，互相看不到。',
    '卸任的人、没有登记的微信、没有身份的人，除公众能看的以外，一律先要登录。',
    '',
    ...Object.entries(doors).flatMap(([title, endpoints]) => section(title, endpoints)),
    '## 动作表之外',
    '',
    '办理一件建议、议案的每个动作由谁、在哪个阶段，见 [lifecycle.md](lifecycle.md)；动作表的故事没有讲到、但依“由谁”可以办的：',
    '',
    '| 阶段 | 动作 | 由谁 |',
    '|---|---|---|',
    ...Object.entries(beyond).map(([pair, who]) => `| ${pair.replace('|', ' | ')} | ${who} |`),
    '',
  ].join('\n')
}

function section(title: string, endpoints: Endpoints): string[] {
  return [
    `## ${title}`,
    '',
    '| 问什么 | 接口 | 由谁 | 说明 |',
    '|---|---|---|---|',
    ...Object.entries(endpoints).map(([name, { label }]) => {
      const row = table[name]
      return `| ${label} | \`${name}\` | ${row ? whose(row) : '（表里还没有）'} | ${row?.note ?? ''} |`
    }),
    '',
  ]
}

function whose({ may, verbs }: Row): string {
  if (verbs) return '见动作表'
  if (typeof may === 'string') return may
  return Object.entries(may)
    .map(([stage, who]) => `${stage}：${who}`)
    .join('<br>')
}
