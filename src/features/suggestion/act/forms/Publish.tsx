import { publish } from '@/domain/suggestion/actions/publish'
import type { ActionFormProps } from '../types'
import { RedactLetters } from './RedactLetters'

export function Publish(props: ActionFormProps) {
  return (
    <RedactLetters
      {...props}
      schema={publish.input}
      start={[]}
      consequence="公开后任何人都能查到，并可用核验码核对是不是签发的原文；再改会留下版本记录。"
    />
  )
}
