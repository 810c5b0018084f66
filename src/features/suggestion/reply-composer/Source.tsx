import { View } from '@tarojs/components'
import { AskList } from '@/ui/case/AskList'
import { Notice } from '@/ui/feedback/Notice'
import { ClockChip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { CaseNo } from '@/ui/text/CaseNo'
import { Paragraphs } from '@/ui/text/Paragraphs'
import { Section } from '@/ui/text/Section'
import { Title } from '@/ui/text/Title'
import { Contacts } from '../detail/Contacts'
import styles from './composer.module.scss'
import { Opinions } from './Opinions'
import type { ComposerFrameProps } from './props'

type Props = Pick<ComposerFrameProps, 'view' | 'target' | 'onQuote'> & { brief?: boolean }

/** What is being answered: number, title, clock, what the head said, and at a desk the whole text. */
export function Source({ view, target, onQuote, brief }: Props) {
  return (
    <>
      <View className={styles.head}>
        <CaseNo no={view.number?.no} />
        {view.clock && <ClockChip {...view.clock} />}
      </View>
      <Title text={view.title} size={brief ? 'dt' : 'h1'} />
      <View className={styles.author}>
        {view.author.name} · {view.author.delegation}
      </View>
      {view.sentBack && (
        <Notice tone="warn" title={`${view.sentBack.by}退回修改`}>
          {view.sentBack.note}
        </Notice>
      )}
      {!brief && (
        <>
          <Section title="案由与情况">
            <Card>
              <Paragraphs text={view.content.facts} />
            </Card>
          </Section>
          <Section title="诉求原文">
            <Card>
              <AskList asks={view.content.asks} />
            </Card>
          </Section>
        </>
      )}
      <Contacts view={view} />
      <Opinions view={view} target={target} onQuote={onQuote} />
    </>
  )
}
