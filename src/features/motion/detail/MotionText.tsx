import type { MotionView } from '@/domain/motion/view-schema'
import { AskList } from '@/ui/case/AskList'
import { Card } from '@/ui/text/Card'
import { Paragraphs } from '@/ui/text/Paragraphs'
import { Section } from '@/ui/text/Section'

/** 案由、案据、方案, whole: what a signature is put to. */
export function MotionText({ content: { cause, grounds, plan } }: { content: MotionView['content'] }) {
  return (
    <>
      <Section title="案由">
        <Card>
          <Paragraphs text={cause || '（还没有写）'} />
        </Card>
      </Section>
      <Section title="案据">
        <Card>
          <Paragraphs text={grounds || '（还没有写）'} />
        </Card>
      </Section>
      <Section title="方案">
        <Card>
          <AskList asks={plan} />
        </Card>
      </Section>
    </>
  )
}
