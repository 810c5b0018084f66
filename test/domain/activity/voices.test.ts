import { bing, jia, office, yi } from '../support/duty-cast'
import { code, Gathering } from '../support/gathering'

const reception = () =>
  Gathering.underway({ kind: 'reception', title: '四月接待代表日' }).does(jia, 'checkIn', code('p'))
const heard = () => reception().does(jia, 'recordVoice', { text: '纺机新村楼道灯坏了两个月' })
const back = {
  voice: 'v7',
  handled: '社区已更换楼道灯 12 盏',
  level: 'content',
  words: '修好了，谢谢代表。',
}

describe('接待选民和回访', () => {
  it('到会的代表登记选民意见', () =>
    expect(heard().state.voices).toMatchObject([{ deputy: { id: 'p-jia' }, on: '2026-04-09' }]))

  it('工作人员替代表登记，要选是哪位代表', () => {
    const told = { text: '公交末班车太早' }
    reception().refuses(office, 'recordVoice', told, 'incomplete', /选择接待的代表/)
    const done = reception().does(office, 'recordVoice', { ...told, deputy: 'p-jia' })
    expect(done.state.voices).toHaveLength(1)
  })

  it('没有签到的代表不能登记', () => {
    reception().refuses(yi, 'recordVoice', { text: '公交末班车太早' }, 'not-yours')
    reception().refuses(
      office,
      'recordVoice',
      { text: '公交末班车太早', deputy: 'p-yi' },
      'not-found-inside',
      /没有签到/,
    )
  })

  it('别的活动不登记选民意见', () =>
    Gathering.underway()
      .does(jia, 'checkIn', code('p'))
      .refuses(jia, 'recordVoice', { text: '楼道灯坏了' }, 'not-yours'))

  it.each(['请联系 13812345678', '身份证 320509199001011234', '32050919900101123X 的老伯'])(
    '不写选民的电话和身份证号：%s',
    (text) => reception().refuses(jia, 'recordVoice', { text }, 'bad-input', /不写选民的个人信息/),
  )

  it('回访一次，写明怎么办的、选民满意不满意', () => {
    const answered = heard().does(office, 'finish').does(office, 'answerVoice', back)
    expect(answered.state.voices[0]?.answer).toMatchObject({ level: 'content', on: '2026-04-09' })
    answered.refuses(office, 'answerVoice', back, 'too-early', /没有等回访/)
  })

  it('没有这条意见，不能回访', () =>
    heard()
      .does(office, 'finish')
      .refuses(office, 'answerVoice', { ...back, voice: 'v99' }, 'not-found-inside'))

  it('回访由代表工委登记，不由代表自己', () =>
    heard().does(office, 'finish').refuses(jia, 'answerVoice', back, 'not-yours'))

  it('没有满意程度不能登记', () =>
    heard()
      .does(office, 'finish')
      .refuses(office, 'answerVoice', { ...back, level: 'great' }, 'bad-input', /选民是否满意/))

  it('旁听的代表看不到别人接待的意见', () => expect(heard().seenBy(bing)?.voices).toEqual([]))
})
