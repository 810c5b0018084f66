import Taro from '@tarojs/taro'

/** Messages of WeChat reach a phone; a browser has none. */
export const canSubscribe = process.env.TARO_ENV === 'weapp'

type Answers = Readonly<Record<string, string>>

/**
 * Asks the person, who has just pressed something, whether they want one more message of each of these templates (three
 * at most). Those they agreed to; none when they said no, or WeChat would not ask.
 */
export async function askToSubscribe(templates: readonly string[]): Promise<string[]> {
  try {
    const asked = { tmplIds: [...templates], entityIds: [] } // Alipay's, which Taro's type wants and WeChat ignores
    const answers = (await Taro.requestSubscribeMessage(asked)) as unknown as Answers // by template, as documented
    return templates.filter((template) => answers[template] === 'accept')
  } catch {
    return []
  }
}
