import { View } from '@tarojs/components'
import { useState } from 'react'
import { PhonePage } from '@/features/account/PhonePage'
import { useSayDay } from '@/features/account/use-today'
import { askPublic } from '@/features/ask/ask'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useAnswer } from '@/features/ask/use-answer'
import type { Helpfulness } from '@/contract/public'
import { leadName } from '@/domain/suggestion/suggestion'
import type { PublicPage } from '@/domain/suggestion/public-schema'
import { copy } from '@/platform/clipboard'
import { useAbout } from '@/platform/about'
import { useShare } from '@/platform/lifecycle'
import { linkTo } from '@/platform/link'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { say } from '@/platform/toast'
import { BottomBar } from '@/ui/frame/BottomBar'
import { Tabs } from '@/ui/form/Tabs'
import { Chip } from '@/ui/status/Chip'
import { CaseNo } from '@/ui/text/CaseNo'
import { Title } from '@/ui/text/Title'
import { Checked } from './Checked'
import { Helpful } from './Helpful'
import { Later } from './Later'
import { itemTabs, TabBody, type ItemTab } from './TabBody'
import styles from './public.module.scss'

/** One published suggestion: is it genuine, what was answered, what became of it. */
export function PublicItem({ code }: { code: string }) {
  const { answer, reload } = useAnswer(code, () => askPublic('published.read', { code }))
  const page = answer.face === 'ready' ? answer.data.page : undefined
  useShare(page?.title ?? '建议与答复', paths.item(code))
  useAbout(
    page && `${page.title} · 吴江区人大`,
    page ? `${leadName(page.units)}的答复：${page.classMeaning}` : '',
  )
  return (
    <PhonePage title="建议与答复" bottom={page && <Foot code={page.code} />}>
      <AnswerFaces answer={answer} onRetry={reload}>
        {({ page: shown, helpfulness }) => <Item page={shown} helpfulness={helpfulness} />}
      </AnswerFaces>
    </PhonePage>
  )
}

function Item({ page, helpfulness }: { page: PublicPage; helpfulness: Helpfulness }) {
  const [tab, setTab] = useState<ItemTab>('reply')
  const sayDay = useSayDay()
  return (
    <>
      <View className={styles.cardHead}>
        <CaseNo no={page.no} note={`${page.year} 年`} />
        <Chip label={page.stage.label} tone={page.stage.tone} />
      </View>
      <Title text={page.title} level={2} />
      <View className={styles.facts}>
        {page.author} · {leadName(page.units)} · {sayDay(page.publishedOn)}公开
      </View>
      <Checked code={page.code} />
      <Tabs label="看哪一部分" tabs={itemTabs(page)} value={tab} onChange={setTab} />
      <TabBody tab={tab} page={page} />
      <Later page={page} />
      <Helpful key={page.code} code={page.code} helpfulness={helpfulness} />
    </>
  )
}

function Foot({ code }: { code: string }) {
  const link = linkTo(paths.item(code))
  const copyIt = async () => {
    if (await copy(link ?? code)) say(link ? '链接已复制' : '核验码已复制')
    else say('没有复制成功，请长按核验码复制')
  }
  return (
    <BottomBar
      secondary={{ label: link ? '复制链接' : '复制核验码', onTap: () => void copyIt() }}
      primary={{ label: '核验这份答复', onTap: () => go(paths.verify(code)) }}
    />
  )
}
