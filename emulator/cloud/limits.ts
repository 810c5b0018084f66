/** One documented limit of the cloud. Sources disagree about some, so each can be set or switched off. */
export type Limit = { value: number; unit: string; what: string; source: string }

const COLLECTION_LIMIT = 'developers.weixin.qq.com Collection.limit; wx-server-sdk 4.0.2'
const PAYLOAD = 'docs.cloudbase.net/error-code/EXCEED_MAX_PAYLOAD_SIZE'
const RESPONSE = 'docs.cloudbase.net/error-code/EXCEED_MAX_RESPONSE_SIZE; wx-server-sdk 4.0.2 error table'
const SCF = 'cloud.tencent.com/document/product/583/11637'
const TRIGGERS = 'developers.weixin.qq.com wxcloud/guide/functions/triggers'
const QUOTA = 'docs.cloudbase.net/faq/database'
const EMULATOR = 'this emulator: the cloud has no published figure'

export const limitTable = {
  getDefault: { value: 100, unit: '条', what: 'get() 不写 limit 时', source: COLLECTION_LIMIT },
  getMost: { value: 1000, unit: '条', what: 'get() 一次最多', source: COLLECTION_LIMIT },
  aggregateDefault: {
    value: 20,
    unit: '条',
    what: 'aggregate() 不写 limit 时',
    source: 'developers.weixin.qq.com/community/develop/article/doc/000624c67c8b48611dba2b12058c13',
  },
  aggregateMost: {
    value: 10_000,
    unit: '条',
    what: 'aggregate() 一次最多',
    source: 'developers.weixin.qq.com/community/develop/article/doc/000624c67c8b48611dba2b12058c13',
  },
  transactionSeconds: {
    value: 30,
    unit: '秒',
    what: '事务从开始到提交',
    source: 'docs.cloudbase.net/error-code/DATABASE_TRANSACTION_FAIL',
  },
  queryResultBytes: { value: 1024 * 1024, unit: '字节', what: '一次查询的结果', source: RESPONSE },
  documentBytes: {
    value: 16 * 1024 * 1024,
    unit: '字节',
    what: '新增的一个文档',
    source: 'mongodb.com/docs/manual/reference/limits (BSON document size)',
  },
  collections: { value: 100, unit: '个', what: '集合', source: QUOTA },
  indexesPerCollection: { value: 20, unit: '个', what: '一个集合的索引', source: QUOTA },
  fieldsPerIndex: { value: 31, unit: '个', what: '一个索引的字段', source: QUOTA },
  functionResultBytes: { value: 1024 * 1024, unit: '字节', what: '云函数的返回值', source: RESPONSE },
  functionTextBytes: { value: 100 * 1024, unit: '字节', what: '调用云函数的文本', source: PAYLOAD },
  functionBinaryBytes: { value: 6 * 1024 * 1024, unit: '字节', what: '调用云函数的二进制', source: PAYLOAD },
  requestBytes: { value: 100 * 1024 * 1024, unit: '字节', what: '其他请求', source: PAYLOAD },
  uploadBytes: {
    value: 100 * 1024 * 1024,
    unit: '字节',
    what: '云函数上传的一个文件',
    source: PAYLOAD,
  },
  clientUploadBytes: {
    value: 20 * 1024 * 1024,
    unit: '字节',
    what: '网页版上传的一个文件',
    source: EMULATOR,
  },
  filesPerCall: {
    value: 50,
    unit: '个',
    what: '一次取链接或删除的文件',
    source: 'developers.weixin.qq.com Cloud.getTempFileURL',
  },
  linkSeconds: {
    value: 86_400,
    unit: '秒',
    what: '临时链接的有效期',
    source: 'developers.weixin.qq.com Cloud.getTempFileURL',
  },
  functionNameChars: { value: 60, unit: '字', what: '云函数的名字', source: SCF },
  functionSecondsDefault: {
    value: 3,
    unit: '秒',
    what: '没有写 timeout 的云函数',
    source: 'developers.weixin.qq.com getFuntionConfig: 3 seconds unless set',
  },
  functionSecondsMost: {
    value: 60,
    unit: '秒',
    what: 'timeout 最多',
    source: 'developers.weixin.qq.com community: the console offers 1 to 60',
  },
  functionMemoryMb: {
    value: 256,
    unit: 'MB',
    what: '没有写 memorySize 的云函数',
    source: 'cloud.tencent.com/document/product/1078/34619',
  },
  timersPerFunction: { value: 1, unit: '个', what: '一个云函数的定时触发器', source: TRIGGERS },
  timerNameChars: { value: 60, unit: '字', what: '定时触发器的名字', source: TRIGGERS },
  securityTextChars: {
    value: 2500,
    unit: '字',
    what: 'security.msgSecCheck 一次的文本',
    source: 'developers.weixin.qq.com security.msgSecCheck',
  },
  codeSceneChars: {
    value: 32,
    unit: '字',
    what: 'wxacode.getUnlimited 的 scene',
    source: 'developers.weixin.qq.com wxacode.getUnlimited',
  },
  phoneCodeSeconds: {
    value: 300,
    unit: '秒',
    what: '手机号 code 的有效期',
    source: 'developers.weixin.qq.com phonenumber.getPhoneNumber',
  },
} as const satisfies Record<string, Limit>

export type LimitName = keyof typeof limitTable
export type Limits = Readonly<Record<LimitName, number>>
export type LimitOptions = Partial<Record<LimitName, number | 'off'>>

/** The limits in force: the documented ones unless told otherwise; `off` is no limit at all. */
export function limitsWith(options: LimitOptions = {}): Limits {
  const names = Object.keys(limitTable) as LimitName[]
  const inForce = names.map((name) => {
    const chosen = options[name] ?? limitTable[name].value
    if (chosen !== 'off' && !(chosen > 0)) throw new Error(`限制 ${name} 应为正数或 off`)
    return [name, chosen === 'off' ? Infinity : chosen] as const
  })
  return Object.fromEntries(inForce) as Limits // every name of the table is there
}
