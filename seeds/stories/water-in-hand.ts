import { delegationOf, places } from '../places'
import { people } from '../people'
import { inHand, met } from '../story/roads'
import { accepted, dispatched, handedOver, partly, reply, signed, submitted, yes } from '../story/steps'
import { story, type Matter, type Part, type Story } from '../story/story'

/* 区水务局: a clerk with more than forty items on the desk, of every urgency. One matter for each place. */

type Sort = { title: (place: string) => string; facts: (place: string, n: number) => string; asks: string[] }

const sorts: Sort[] = [
  {
    title: (place) => `关于疏浚${place}村级河道的建议`,
    facts: (place, n) =>
      `${place}走访 ${n} 个行政村，${n * 3} 条村级河道上次清淤在 2018 年以前，淤深多在 60 厘米以上，汛期排水慢，枯水期断流。`,
    asks: ['列出河道清淤清单，分年排定', '清淤后落实长效管护人员和经费'],
  },
  {
    title: (place) => `关于改造${place}老旧供水管网的建议`,
    facts: (place, n) =>
      `${place}有 ${n} 个小区和自然村仍用灰口铸铁管，去年报修 ${n * 7} 次，早晚高峰四楼以上水压不足，住户自装增压泵。`,
    asks: ['摸清灰口铸铁管底数并公开改造计划', '先改造报修最多的片区', '改造期间保障临时供水'],
  },
  {
    title: (place) => `关于整治${place}道路积水点的建议`,
    facts: (place, n) =>
      `${place}代表小组汛期实地查看，${n} 处路段一小时降雨 40 毫米即积水，最深 35 厘米，公交绕行，沿街商铺进水。`,
    asks: ['逐处查明原因，一点一策', '汛期前完成易涝点整治并设警示'],
  },
  {
    title: (place) => `关于提升${place}圩区排涝能力的建议`,
    facts: (place, n) =>
      `${place}圩区排涝泵站 ${n} 座，其中 ${Math.ceil(n / 2)} 座建于上世纪九十年代，设备老化，启动靠人工，强降雨时需要邻圩支援。`,
    asks: ['对超期服役泵站安全鉴定', '分批更新设备并接入远程监控', '建立汛期应急排涝联动'],
  },
  {
    title: (place) => `关于公开${place}河道水质监测结果的建议`,
    facts: (place, n) =>
      `${place}群众反映河水发黑发臭 ${n} 处，监测断面只设在主干河道，村级河道多久测一次、结果如何，群众看不到。`,
    asks: ['村级河道增设监测点，每季度监测一次', '监测结果在村务公开栏和网站公布'],
  },
]

/** Where each case has got to; the day counts say what its clock shows today. */
const roads: ((no: number, n: number) => Part[])[] = [
  (no, n) => [submitted(), accepted(no), handedOver(), dispatched((t) => t.begun('returnWindow', n % 8))],
  (no, n) => [
    submitted(),
    accepted(no),
    handedOver(),
    dispatched((t) => t.begun('firstContact', 2 + (n % 12))),
    signed(),
  ],
  (no, n) => [
    inHand(no, (t) => t.begun('reply', 3 + (n % 20))),
    met('visit', '到现场看过，代表同意分年实施。'),
  ],
  (no, n) => [
    inHand(no, (t) => t.begun('reply', 4 + (n % 15))),
    met('meeting', '与代表和村里座谈，商定了先后次序。'),
    (matter) =>
      reply({
        replyClass: 'B',
        answers: matter.asks.map((_, index) =>
          index === 0
            ? yes('已列入 2026 年水务建设计划，清单在局网站公布。')
            : partly('按轻重缓急分两年实施。', '需与镇里的道路改造同步，避免重复开挖。'),
        ),
        promises: [
          { what: '完成第一批整治', measure: '验收单', due: (t) => t.monthEnd(6), section: '建设管理科' },
        ],
      })(matter),
  ],
]

const FIRST_NO = 301

/** Deputies who have few suggestions of their own in the demo, so that their pages stay as they are. */
function authorFrom(delegation: string): string {
  const here = people.filter(({ posts }) =>
    posts.some((post) => post.role === 'deputy' && post.delegation === delegation),
  )
  const later = here.filter(
    ({ name, posts }) => !posts.some(({ until }) => until) && !'甲乙丙丁'.includes(name.slice(2)),
  )
  const [first] = later.length > 0 ? later : here
  return (first?.name ?? '').replace('代表', '')
}

export const waterInHand: Story[] = sorts.flatMap((sort, kind) =>
  places.map((place, at): Story => {
    const n = kind * places.length + at
    const supports = kind === 2 && at % 3 === 0
    const matter: Matter = {
      author: authorFrom(delegationOf(place.id)),
      category: kind === 2 ? 'construction' : 'environment',
      lead: supports ? 'chengguan' : 'shuili',
      ...(supports && { supporting: ['shuili' as const] }),
      title: sort.title(place.name),
      facts: sort.facts(place.name, 4 + (n % 9)),
      asks: sort.asks,
    }
    const late: Part[] = [inHand(FIRST_NO + n, (t) => t.begun('reply', -2 - (at % 4)))]
    const road = roads[(kind + at) % roads.length]
    return story(matter, ...(n % 13 === 5 || !road ? late : road(FIRST_NO + n, n)))
  }),
)
