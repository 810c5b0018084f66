import type { IconName } from '@/ui/icon/Icon'

export type TurnWords = { icon: IconName; title: string; text: string; consequence?: string }

/** What is asked of the person whose turn it is. */
const words: Readonly<Record<string, TurnWords>> = {
  submit: { icon: 'pen', title: '请修改后重新提交', text: '按代表工委的意见改好，再提交一次。' },
  accept: { icon: 'doc', title: '请审查这件建议', text: '看是不是一事一议、情况清楚、诉求具体。' },
  handOver: {
    icon: 'send',
    title: '请交办给区政府办',
    text: '交给区政府办，由其分办到承办单位。',
  },
  dispatch: { icon: 'swap', title: '请分办到承办单位', text: '选一家主办单位，需要时加会办单位。' },
  sign: { icon: 'stamp', title: '请签收这件建议', text: '签收后由本单位办理，先联系代表。' },
  confirmContact: {
    icon: 'chat',
    title: '请确认这次沟通',
    text: '',
    consequence: '您确认前，承办单位不能签发答复',
  },
  issueReply: { icon: 'stamp', title: '请审阅并签发答复', text: '经办人已送签，预览的就是签发的原文。' },
  rate: {
    icon: 'star',
    title: '请评价这次答复',
    text: '办理态度和办理结果分开评价。',
    consequence: '评价期内，承办单位看不到您的评价',
  },
  confirmFulfilment: { icon: 'target', title: '请核对承诺有没有兑现', text: '' },
  draftReply: { icon: 'pen', title: '请逐条写答复', text: '每一条诉求都要回应，写完送负责人签发。' },
  logContact: { icon: 'phone', title: '请先联系代表', text: '联系后登记，由代表本人确认。' },
  recordProgress: { icon: 'target', title: '请落实承诺', text: '有了进展就登记，完成后由代表核对。' },
  publish: { icon: 'book', title: '请作出公开决定', text: '公开前看一遍有没有要遮盖的内容。' },
  withhold: { icon: 'lock', title: '请登记不公开的理由', text: '代表申请或承办单位审查意见为不公开。' },
}

export function turnWords(verb: string): TurnWords | undefined {
  return words[verb]
}
