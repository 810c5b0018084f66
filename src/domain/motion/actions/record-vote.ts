import { count, form, text } from '../../shared/fields'
import { refuse } from '../../shared/refusal'
import { defineAction } from '../define'
import { secretariat } from '../who'

/** 《地方组织法》第二十五条：通过决议，以全体代表的过半数通过。Not of those present. */
export const recordVote = defineAction({
  label: '登记表决结果',
  from: ['agenda'],
  by: secretariat,
  unless: (s) =>
    s.withdrawalRequest ? refuse('too-early', '领衔代表已申请撤回，请先由主席团决定是否同意') : undefined,
  input: form({
    all: count('全体代表人数', { max: 2000 }),
    for: count('赞成票', { min: 0, max: 2000 }),
    against: count('反对票', { min: 0, max: 2000 }),
    abstain: count('弃权票', { min: 0, max: 2000 }),
    title: text('决议名称', { min: 4, max: 80 }),
    text: text('决议内容', { min: 10, max: 3000 }),
  }),
  decide: (_s, { all, against, abstain, title, text: words, for: inFavour }) => {
    if (inFavour + against + abstain > all)
      return refuse('bad-input', '赞成、反对、弃权合计超过全体代表人数，请核对票数')
    const passed = inFavour * 2 > all
    return [{ type: 'voted', vote: { all, for: inFavour, against, abstain, passed }, title, text: words }]
  },
})
