import type { CaseView } from '@/domain/suggestion/view-schema'

/** What follows from a verb that asks for nothing, said before it is confirmed. */
export function consequenceOf(verb: string, view: CaseView): string {
  if (verb !== 'sign') return ''
  const firstContact = view.deadlines.find((deadline) => deadline.name === '首次联系')
  const when = firstContact ? `，首次联系代表的期限${firstContact.text}` : ''
  return `签收后由本单位办理${when}。答复期限从交办之日起算，不因签收早晚而改变。`
}
