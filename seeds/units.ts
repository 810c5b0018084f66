import { places } from './places'

type UnitKind = 'department' | 'town' | 'street' | 'company'

/** Names found in a published document of the district. */
const confirmed = {
  fagai: '区发改委',
  gongxin: '区工信局',
  keji: '区科技局',
  shangwu: '区商务局',
  nongye: '区农业农村局',
  shengtai: '区生态环境局',
  renshe: '区人社局',
  yingji: '区应急管理局',
  caizheng: '区财政局',
  tongji: '区统计局',
  shuiwu: '区税务局',
  haiguan: '吴江海关',
} as const

/** 示例: usual departments of a district; the exact names of today await the customer's list. */
const illustrative = {
  zhujian: '区住建局',
  chengguan: '区城管局',
  jiaotong: '区交通运输局',
  gongan: '区公安分局',
  minzheng: '区民政局',
  weijian: '区卫健委',
  jiaoyu: '区教育局',
  wentilv: '区文体旅局',
  shichang: '区市场监管局',
  zigui: '区资规分局',
  shuili: '区水务局',
  sifa: '区司法局',
  shuju: '区数据局',
  yibao: '区医保分局',
  canlian: '区残联',
  xiaofang: '区消防救援大队',
  tuiyi: '区退役军人事务局',
  shenji: '区审计局',
  xinfang: '区信访局',
} as const

const companies = { gongdian: '吴江供电公司', gongjiao: '吴江公交公司', gongshui: '吴江供水公司' } as const

export type UnitId =
  | keyof typeof illustrative
  | keyof typeof confirmed
  | keyof typeof companies
  | `${(typeof places)[number]['id']}-gov`

export type UnitDoc = { _id: UnitId; name: string; kind: UnitKind; congress: 'wj'; example: boolean }

const docs = (names: Readonly<Record<string, string>>, kind: UnitKind, example: boolean) =>
  Object.entries(names).map(([id, name]): UnitDoc => {
    return { _id: id as UnitId, name, kind, congress: 'wj', example } // keys of the tables above
  })

export const units: UnitDoc[] = [
  ...docs(illustrative, 'department', true),
  ...docs(confirmed, 'department', false),
  ...docs(companies, 'company', true),
  ...places.map(({ id, name, kind }): UnitDoc => ({
    _id: `${id}-gov`,
    name: kind === 'town' ? `${name}政府` : `${name}办事处`,
    kind,
    congress: 'wj',
    example: false,
  })),
]
