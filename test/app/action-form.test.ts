import { returnForRevision } from '@/domain/suggestion/actions/return-for-revision'
import { draftReply } from '@/domain/suggestion/actions/draft-reply'
import { faultsOf, without } from '@/features/suggestion/act/faults'
import { handOverForecast } from '@/features/suggestion/act/hand-over-forecast'
import { plainDate } from '@/domain/shared/plain-date'
import { author } from '../domain/support/cast'
import { submitted } from '../domain/support/steps'
import { given } from '../domain/support/story'

describe('表单里哪一项不对', () => {
  it('每一项说自己的话，与服务器说的一样', () => {
    expect(faultsOf(returnForRevision.input, { code: undefined, note: '改' })).toEqual({
      code: '请选择退回原因',
      note: '请写明修改要求，不少于 5 个字',
    })
  })

  it('列表里的指到那一行那一格', () => {
    const faults = faultsOf(draftReply.input, {
      answers: [],
      promises: [{ what: '建成八处', measure: '通电', due: '', section: '公用科' }],
      ready: false,
    })
    expect(Object.keys(faults)).toEqual(['promises.0.due'])
  })

  it('不认识的项没有地方可站，归到整张表', () => {
    expect(faultsOf(returnForRevision.input, { code: 'other', note: '请写清地点', extra: 1 })['']).toBe(
      '不能提交“extra”这一项',
    )
  })

  it('正在改的那一项不再报错，别的还在', () => {
    expect(without({ code: '甲', note: '乙', 'note.0': '丙' }, 'note')).toEqual({ code: '甲' })
  })
})

describe('交办之前说清后果', () => {
  it('说出交办之日、答复期限和依据', () => {
    const told = handOverForecast(given(submitted).seenBy(author).rules, plainDate('2026-02-03'))
    expect(told).toContain('2月3日 为交办之日')
    expect(told).toContain('5月3日')
    expect(told).toContain('第五十一条')
  })
})
