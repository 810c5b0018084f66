/** How many messages of a template a person has agreed to receive, as wx.requestSubscribeMessage collects them. */
export type Subscriptions = {
  grant(openid: string, templateId: string, times?: number): number
  left(openid: string, templateId: string): number
  /** Uses one up; false when there is none. */
  use(openid: string, templateId: string): boolean
  list(): { openid: string; templateId: string; left: number }[]
}

export function createSubscriptions(): Subscriptions {
  const granted = new Map<string, number>()
  // Neither an openid nor a template id contains a line break.
  const keyOf = (openid: string, templateId: string): string => `${openid}\n${templateId}`
  const left = (openid: string, templateId: string): number => granted.get(keyOf(openid, templateId)) ?? 0
  return {
    left,
    grant: (openid, templateId, times = 1) => {
      const balance = left(openid, templateId) + times
      granted.set(keyOf(openid, templateId), balance)
      return balance
    },
    use: (openid, templateId) => {
      const balance = left(openid, templateId)
      if (balance > 0) granted.set(keyOf(openid, templateId), balance - 1)
      return balance > 0
    },
    list: () =>
      [...granted].map(([key, balance]) => {
        const [openid = '', templateId = ''] = key.split('\n')
        return { openid, templateId, left: balance }
      }),
  }
}
