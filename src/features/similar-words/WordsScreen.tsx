import { PhonePage } from '@/features/account/PhonePage'
import { SessionFaces } from '@/features/account/SessionFaces'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useAnswer } from '@/features/ask/use-answer'
import { Empty } from '@/ui/feedback/Faces'
import { listWords } from './use-words'
import { WordsForm } from './WordsForm'

/** 代表工委 keeps the words that mean the same, so that 前情 finds what is put differently. */
export function WordsScreen() {
  const denied = <Empty title="同义词由代表工委维护" text="请换成代表工委的身份再来。" />
  return (
    <SessionFaces citizen={<PhonePage title="前情同义词">{denied}</PhonePage>}>
      {({ post }) =>
        post.role === 'deputyOffice' ? (
          <Opening key={post.id} />
        ) : (
          <PhonePage title="前情同义词">{denied}</PhonePage>
        )
      }
    </SessionFaces>
  )
}

function Opening() {
  const { answer, reload } = useAnswer('similar.words', listWords)
  if (answer.face === 'ready') return <WordsForm start={answer.data} />
  return (
    <PhonePage title="前情同义词">
      <AnswerFaces answer={answer} onRetry={reload}>
        {() => null}
      </AnswerFaces>
    </PhonePage>
  )
}
