/** One template of 订阅消息 as it was picked at 微信公众平台 → 功能 → 订阅消息. */
export type SubscribeTemplate = {
  /** Its id in this deployment. Empty: nothing is sent of this kind, and nobody is asked to agree. */
  id: string
  /** What it is called where people are asked. */
  label: string
  /** Which of its fields hold the matter, what is said of it, and the day. */
  fields: { title: string; text: string; day: string }
}

export type SubscribeTemplates = {
  due: SubscribeTemplate
  progress: SubscribeTemplate
  activity: SubscribeTemplate
}

const fields = { title: 'thing1', text: 'thing2', day: 'date3' }

/** Filled in by each deployment; docs/operations.md says how. WeChat lets an app ask for three at once. */
export const subscribeTemplates: SubscribeTemplates = {
  due: { id: '', label: '到期提醒', fields },
  progress: { id: '', label: '办理进展', fields },
  activity: { id: '', label: '活动通知', fields },
}

/** Stand-ins for trying it on one machine, where no WeChat looks them up. */
export const demoTemplateIds = {
  due: 'DEMO-DUE',
  progress: 'DEMO-PROGRESS',
  activity: 'DEMO-ACTIVITY',
} as const

/** Where the ids can be given instead: an environment variable of the functions, as JSON like `{"due":"…"}`. */
export const TEMPLATE_IDS = 'SUBSCRIBE_TEMPLATE_IDS'
