import { View } from '@tarojs/components'
import type { ActivityView } from '@/domain/activity/view-schema'
import { useSayDay } from '@/features/account/use-today'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { KeyValue } from '@/ui/text/KeyValue'
import { Section } from '@/ui/text/Section'
import { Title } from '@/ui/text/Title'
import styles from './activity.module.scss'

/** Everything to read about an activity. */
export function ActivityBody({ view }: { view: ActivityView }) {
  const sayDay = useSayDay()
  const { kind, title, stage, when, host, agenda, slot, capacity, invited, coming, came, mine } = view
  const numbers = `邀请 ${invited}，报名 ${coming}${capacity ? `/${capacity}` : ''}，签到 ${came}`
  return (
    <>
      <Card>
        <View className={styles.head}>
          <View className={styles.small}>{kind.label}</View>
          <Chip label={stage.label} tone={stage.tone} />
        </View>
        <Title text={title} />
        <KeyValue
          rows={[
            { key: '时间地点', value: when },
            { key: '报名截止', value: sayDay(slot.signUpBy) },
            { key: '人数', value: numbers },
            ...(host ? [{ key: '主持', value: host }] : []),
            ...(agenda ? [{ key: '议程', value: agenda }] : []),
          ]}
        />
      </Card>
      {view.cancelled && (
        <Notice tone="danger" title="活动已取消">
          {view.cancelled}
        </Notice>
      )}
      {view.moves.map(({ from, reason, on }) => (
        <Notice key={`${on}${from}`} tone="warn" title="已改期">
          原定 {sayDay(from)}。理由：{reason}
        </Notice>
      ))}
      {view.clashes.map((one) => (
        <Notice key={one.id} tone="warn" title={`时间冲突：${one.people} 位代表两边都受邀`}>
          {one.when}：{one.title}
          <Button kind="text" label="看那次活动" onTap={() => go(paths.activity(one.id))} />
        </Notice>
      ))}
      {mine && <Mine mine={mine} />}
      {view.materials.length > 0 && (
        <Section title="会议材料">
          {view.materials.map((one) => (
            <Card key={one.title}>
              <View>{one.title}</View>
              <View className={styles.text}>{one.text}</View>
            </Card>
          ))}
        </Section>
      )}
      {view.contributions.length > 0 && (
        <Section title="发言和意见">
          <Card>
            {view.contributions.map(({ id, name, kind: how, text }) => (
              <View key={id} className={styles.row}>
                <View className={styles.small}>
                  {name} · {how}
                </View>
                <View>{text}</View>
              </View>
            ))}
          </Card>
        </Section>
      )}
      {view.voices.length > 0 && <Voices voices={view.voices} />}
      {view.summary && (
        <Section title="活动总结">
          <Card>{view.summary}</Card>
        </Section>
      )}
      {view.invitees.length > 0 && <Invitees invitees={view.invitees} />}
    </>
  )
}

function Mine({ mine }: { mine: NonNullable<ActivityView['mine']> }) {
  const { standing, came, leave, clashes } = mine
  return (
    <Section title="我的情况" side={<Chip {...standing} />}>
      <Card>
        {came.map(({ sitting, time, way }) => (
          <View key={sitting}>
            {sitting} {time} {way}
          </View>
        ))}
        {leave && (
          <View>
            请假：{leave.reason} {leave.note}
          </View>
        )}
        {clashes.map(({ id, title, when }) => (
          <Notice key={id} tone="warn" title="时间冲突">
            {when}：{title}
            <Button kind="text" label="看那次活动" onTap={() => go(paths.activity(id))} />
          </Notice>
        ))}
        {clashes.length === 0 && <View className={styles.quiet}>没有时间冲突的活动</View>}
      </Card>
    </Section>
  )
}

/** What voters said when they were received, and what they said when they were visited again. */
function Voices({ voices }: Pick<ActivityView, 'voices'>) {
  return (
    <Section title="选民意见" note={`${voices.length} 条，不写选民的个人信息`}>
      <Card>
        {voices.map(({ id, name, text, answer }) => (
          <View key={id} className={styles.row}>
            <View className={styles.head}>
              <View className={styles.small}>{name} 接待</View>
              <Chip
                label={answer ? `已回访 · ${answer.level}` : '待回访'}
                tone={answer ? 'success' : 'warn'}
              />
            </View>
            <View>{text}</View>
            {answer && (
              <View className={styles.quiet}>
                {answer.handled}
                {answer.words && `。选民说：“${answer.words}”`}
              </View>
            )}
          </View>
        ))}
      </Card>
    </Section>
  )
}

function Invitees({ invitees }: Pick<ActivityView, 'invitees'>) {
  return (
    <Section title="受邀代表" note={`${invitees.length} 人`}>
      <Card>
        {invitees.map(({ id, name, delegation, standing, leave, came }) => (
          <View key={id} className={styles.row}>
            <View className={styles.head}>
              <View>
                {name} · {delegation}
              </View>
              <Chip {...standing} />
            </View>
            {came.map(({ sitting, time, way }) => (
              <View key={sitting} className={styles.small}>
                {sitting} {time} {way}
              </View>
            ))}
            {leave && <View className={styles.small}>请假：{leave.reason}</View>}
          </View>
        ))}
      </Card>
    </Section>
  )
}
