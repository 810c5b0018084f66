import { form, maybeText } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { deputyOffice } from '../who'

/** 《代表法》第五十一条：建议由办事机构、工作机构交有关机关研究办理；交办之日即本日，答复期限起算。 */
export const handOver = defineAction({
  label: '交办',
  from: ['assigning'],
  by: deputyOffice,
  unless: (s) => (s.handedOverOn ? refuse('already-done', '已经交办给区政府办，请等待分办') : undefined),
  input: form({ note: maybeText('交办意见', 300) }),
  decide: (_s, { note }) => [{ type: 'handedOver', note }],
})
