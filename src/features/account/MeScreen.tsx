import { View } from '@tarojs/components'
import { useState } from 'react'
import { MessagesLink } from '@/features/message/MessagesLink'
import { RemindMe } from '@/features/message/RemindMe'
import { boardName } from '@/domain/figures/who'
import { say } from '@/platform/toast'
import { hasDemoIdentities } from '@/platform/identity'
import { setLargeType, useLargeType } from '@/platform/large-type'
import { go } from '@/platform/navigate'
import { canBind, signsInByPhone } from '@/platform/signing-in'
import { paths } from '@/platform/paths'
import { Heading } from '@/ui/element/Heading'
import { CheckRow } from '@/ui/form/CheckRow'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import styles from './account.module.scss'
import { LinkRow } from './LinkRow'
import { PostChoice } from './PostChoice'
import { switchPost, useSession, type Me } from './session'
import { SessionFaces } from './SessionFaces'
import { TabHeader } from './TabHeader'
import { TabPage } from './TabPage'

export function MeScreen() {
  const care = useLargeType((state) => state.on)
  const citizen = useSession((session) => session.face === 'citizen')
  const post = useSession((session) => (session.face === 'signed-in' ? session.me.post.id : undefined))
  const keepsRoster = useSession(
    (session) => session.face === 'signed-in' && session.me.post.role === 'deputyOffice',
  )
  return (
    <TabPage tab="me" ruled>
      <TabHeader title="我的" level={2} />
      <SessionFaces citizen={<Who name="公众" note="您可以查看已公开的建议与答复，不需要登录" />}>
        {(me) => <InOffice me={me} />}
      </SessionFaces>
      <RemindMe />
      <Section title="设置">
        <Card>
          <CheckRow
            label="关怀版（大字）"
            note="字更大，按钮更大，一屏只放一件事"
            checked={care}
            onChange={setLargeType}
          />
        </Card>
      </Section>
      <Section title="更多">
        <Card>
          <LinkRow
            icon="shield"
            label="核验一份答复"
            note="输入核验码，看是不是签发的原文"
            onTap={() => go(paths.verify())}
          />
          {post && <MessagesLink post={post} />}
          {!citizen && (
            <LinkRow
              icon="scale"
              label="议案"
              note="联名、登记、意见、决定和落实"
              onTap={() => go(paths.motions())}
            />
          )}
          {citizen && signsInByPhone && (
            <LinkRow
              icon="user"
              label="登录"
              note="代表和工作人员用手机扫码登录"
              onTap={() => go(paths.desk())}
            />
          )}
          {citizen && canBind && (
            <LinkRow
              icon="user"
              label="绑定身份"
              note="代表和工作人员用手机号或邀请码绑定"
              onTap={() => go(paths.bind())}
            />
          )}
          {!citizen && (
            <LinkRow
              icon="lock"
              label="电脑登录"
              note="在电脑上登录，看登录着的电脑，退出"
              onTap={() => go(paths.desk())}
            />
          )}
          {keepsRoster && (
            <LinkRow
              icon="users"
              label="名册"
              note="人员和单位：导入、导出、邀请、任职和离任"
              onTap={() => go(paths.roster())}
            />
          )}
          {!citizen && <FigureLinks />}
          {!citizen && <DutyLinks />}
          {!citizen && <LinkRow icon="book" label="看公开的建议与答复" onTap={() => go(paths.open())} />}
          {DEMO && hasDemoIdentities && (
            <LinkRow
              icon="swap"
              label="切换身份（演示）"
              note="仅演示环境有：换成代表、代表工委、承办单位或公众"
              onTap={() => go(paths.identity())}
            />
          )}
        </Card>
      </Section>
    </TabPage>
  )
}

/** The figures, and for a leader what is in their hands. */
function FigureLinks() {
  const role = useSession((session) => (session.face === 'signed-in' ? session.me.post.role : undefined))
  const name = role && boardName(role)
  if (!name) return null
  return (
    <>
      {role === 'leader' && (
        <LinkRow
          icon="flag"
          label="我领办的、我督办的"
          note="到了哪一步、最近一件事、一键催办"
          onTap={() => go(paths.led())}
        />
      )}
      <LinkRow
        icon="chart"
        label={name}
        note="办结、按期、见面、办成、满意，每个数都打得开"
        onTap={() => go(paths.board())}
      />
    </>
  )
}

/** A deputy's own year; the office's desk for all of them. */
function DutyLinks() {
  const role = useSession((session) => (session.face === 'signed-in' ? session.me.post.role : undefined))
  if (role !== 'deputy' && role !== 'deputyOffice') return null
  const office = role === 'deputyOffice'
  return (
    <>
      <LinkRow
        icon="chart"
        label={office ? '代表履职管理' : '我的履职'}
        note={office ? '审核申报、答复申诉、出具回单、积分规则' : '画像、积分、清单、账单、回单'}
        onTap={() => go(office ? paths.dutyOffice() : paths.portrait())}
      />
      <LinkRow
        icon="calendar"
        label="活动"
        note="报名、请假、签到、总结"
        onTap={() => go(paths.activities())}
      />
    </>
  )
}

function InOffice({ me }: { me: Me }) {
  const [busy, setBusy] = useState(false)
  const choose = async (id: string) => {
    setBusy(true)
    await switchPost(id)
    setBusy(false)
    say('已换到这个身份')
  }
  const { person, post, congress } = me
  const place = post.unit?.name ?? post.delegation ?? congress.name
  return (
    <>
      <Who name={person.name} note={`${post.roleLabel} · ${place} · ${congress.session}`} />
      {me.posts.length > 1 && (
        <Section title="我的身份" note="以哪个身份办事">
          <Card>
            <PostChoice posts={me.posts} current={post.id} busy={busy} onChoose={(id) => void choose(id)} />
          </Card>
        </Section>
      )}
      {post.role === 'deputyOffice' && (
        <Section title="维护">
          <Card>
            <LinkRow
              icon="book"
              label="前情同义词"
              note="两种说法是同一件事的，写在一起，代表写建议时就查得到"
              onTap={() => go(paths.words())}
            />
            <LinkRow
              icon="book"
              label="规则包"
              note="期限等数目：法律、本级规定、系统默认；起草、试算、发布新版"
              onTap={() => go(paths.rules())}
            />
            <LinkRow
              icon="calendar"
              label="会次与截止时间"
              note="会期、主席团、议案截止时间"
              onTap={() => go(paths.sessions())}
            />
          </Card>
        </Section>
      )}
    </>
  )
}

function Who({ name, note }: { name: string; note: string }) {
  return (
    <View className={styles.me}>
      <Heading level={1} className={styles.name}>
        {name}
      </Heading>
      <View className={styles.note}>{note}</View>
    </View>
  )
}
