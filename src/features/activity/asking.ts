import { voterLevels } from '@/domain/activity/activity'
import type { ActivityView } from '@/domain/activity/view-schema'
import type { SheetField } from '@/features/duty/FormSheet'

export type Asking = {
  title: string
  fields: SheetField[]
  submit: string
  note?: string
  input: (values: Record<string, string>) => object
}

const line = (key: string, label: string, value = ''): SheetField => ({ key, label, kind: 'line', value })
const day = (key: string, label: string, value: string): SheetField => ({ key, label, kind: 'day', value })
const text = (key: string, label: string): SheetField => ({ key, label, kind: 'text' })
const choice = (
  key: string,
  label: string,
  choices: [value: string, label: string][],
  value = '',
): SheetField => ({
  key,
  label,
  kind: 'choice',
  value,
  choices: choices.map(([one, words]) => ({ value: one, label: words })),
})
const same = (values: Record<string, string>) => values
/** A yes or no of a sheet as the rules want it. */
const flag =
  (key: string) =>
  ({ [key]: answer, ...values }: Record<string, string>) => ({ ...values, [key]: answer === 'yes' })

/** What a verb asks before it is done; undefined for one that asks nothing. */
export function askingFor(verb: string, view: ActivityView): Asking | undefined {
  const who = (from: ActivityView['invitees'], label = '代表') =>
    choice(
      'deputy',
      label,
      from.map(({ id, name, delegation }) => [id, `${name}（${delegation}）`]),
    )
  const told = `通知全部 ${view.invited} 位受邀代表，每人一次。`
  const { slot, invitees, sittings } = view
  switch (verb) {
    case 'checkIn':
      return {
        title: '签到',
        note: '输入会场屏幕上的 6 位数字，每 30 秒更换。',
        fields: [line('code', '签到码')],
        submit: '确认签到',
        input: same,
      }
    case 'askLeave':
      return { title: '请假', fields: [text('reason', '请假理由')], submit: '提交请假', input: same }
    case 'giveOpinion':
      return { title: '提交书面意见', fields: [text('text', '意见')], submit: '提交意见', input: same }
    case 'recordVoice':
      return {
        title: '登记选民意见',
        note: '不写选民的姓名、电话和住址。',
        fields: [
          ...(view.relation === 'organiser'
            ? [
                who(
                  invitees.filter(({ came }) => came.length > 0),
                  '接待的代表',
                ),
              ]
            : []),
          text('text', '选民意见'),
        ],
        submit: '登记',
        input: same,
      }
    case 'answerVoice':
      return {
        title: '登记选民回访',
        note: '回访结果作为一份回单，回到接待的代表名下。',
        fields: [
          choice(
            'voice',
            '选民意见',
            view.voices
              .filter(({ answer }) => !answer)
              .map(({ id, name, text: said }) => [id, `${name}：${said.slice(0, 24)}`]),
          ),
          text('handled', '办理情况'),
          choice(
            'level',
            '选民是否满意',
            (Object.keys(voterLevels) as (keyof typeof voterLevels)[]).map((key) => [key, voterLevels[key]]),
          ),
          line('words', '选民的话（选填）'),
        ],
        submit: '登记回访',
        input: same,
      }
    case 'cancel':
      return {
        title: '取消活动',
        note: told,
        fields: [text('reason', '取消理由')],
        submit: '确认取消',
        input: same,
      }
    case 'move':
      return {
        title: '改期或改地点',
        note: told,
        fields: [
          day('on', '活动日期', slot.on),
          day('signUpBy', '报名截止日期', slot.signUpBy),
          line('from', '开始时间', slot.from),
          line('to', '结束时间', slot.to),
          line('place', '地点', slot.place),
          text('reason', '改期理由'),
          choice(
            'acrossYear',
            '年度',
            [
              ['no', '同一年度'],
              ['yes', '改到另一年度，清单和积分记入新年度'],
            ],
            'no',
          ),
        ],
        submit: '改期并通知',
        input: flag('acrossYear'),
      }
    case 'openCheckIn':
      if (sittings.length < 2) return undefined
      return {
        title: '开始签到',
        fields: [
          choice(
            'sitting',
            '场次',
            sittings.map((label, index) => [String(index), label]),
          ),
        ],
        submit: '出示签到码',
        input: ({ sitting }) => ({ sitting: Number(sitting) }),
      }
    case 'decideLeave':
      return {
        title: '批复请假',
        fields: [
          who(invitees.filter(({ leave }) => leave?.state === 'asked')),
          choice('approved', '决定', [
            ['yes', '批准'],
            ['no', '不批准'],
          ]),
          text('note', '批复意见'),
        ],
        submit: '提交批复',
        input: flag('approved'),
      }
    case 'checkInFor':
      return {
        title: '代为签到',
        fields: [who(invitees), line('note', '代签原因')],
        submit: '确认代签',
        input: same,
      }
    case 'recordSpeech':
      return {
        title: '记录发言',
        fields: [who(invitees.filter(({ came }) => came.length > 0)), text('text', '发言要点')],
        submit: '记录',
        input: same,
      }
    case 'writeSummary':
      return { title: '写活动总结', fields: [text('text', '活动总结')], submit: '提交总结', input: same }
    case 'addMaterial':
      return {
        title: '发会议材料',
        fields: [line('title', '材料名称'), text('text', '材料内容')],
        submit: '发出材料',
        input: same,
      }
    case 'correctAttendance':
      return {
        title: '更正到会情况',
        note: '原来的账目不删，另记一笔更正。',
        fields: [
          who(invitees),
          choice('came', '更正为', [
            ['yes', '到会'],
            ['no', '未到会'],
          ]),
          text('reason', '更正理由'),
        ],
        submit: '提交更正',
        input: flag('came'),
      }
    default:
      return undefined
  }
}
