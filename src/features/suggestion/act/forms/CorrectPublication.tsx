import { correctPublication } from '@/domain/suggestion/actions/correct-publication'
import { alwaysHidden } from '@/domain/suggestion/publication'
import type { RedactionCode } from '@/domain/suggestion/reply'
import type { ActionFormProps } from '../types'
import { repliesInForce } from '../waiting'
import { RedactLetters } from './RedactLetters'

/** 更正公开: begins with what is hidden now; the old version stays visible with the reason. */
export function CorrectPublication(props: ActionFormProps) {
  const always = repliesInForce(props.view).flatMap(({ lines }, letter) => alwaysHidden(lines, letter))
  const chosen = (props.view.publication?.hidden ?? [])
    .map(({ letter, line, code }) => ({ letter, line, code: code as RedactionCode })) // as the domain wrote it
    .filter((one) => always.every((other) => other.letter !== one.letter || other.line !== one.line))
  return (
    <RedactLetters
      {...props}
      schema={correctPublication.input}
      start={chosen}
      withNote
      consequence="更正后公众看到新的一版；改了什么、为什么、什么时候，都在页面上留着。"
    />
  )
}
