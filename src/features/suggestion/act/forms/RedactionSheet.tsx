import { redactionCodes, type RedactionCode } from '@/domain/suggestion/reply'
import { Sheet } from '@/ui/feedback/Sheet'
import { Button } from '@/ui/form/Button'
import { ChoicePills } from '@/ui/form/Pills'
import { Paragraphs } from '@/ui/text/Paragraphs'
import { Card } from '@/ui/text/Card'
import { choicesOf } from '../choices'

/** Why this line is hidden from the public. */
export function RedactionSheet({
  text,
  value,
  onChoose,
  onClose,
}: {
  text: string
  value: RedactionCode | undefined
  onChoose: (code: RedactionCode | undefined) => void
  onClose: () => void
}) {
  return (
    <Sheet
      title="遮盖这一段"
      note="公众看得到这里遮盖了一段，以及遮盖的理由。"
      onClose={onClose}
      foot={value && <Button kind="secondary" label="不再遮盖" onTap={() => onChoose(undefined)} />}
    >
      <Card tone="well">
        <Paragraphs text={text} />
      </Card>
      <ChoicePills label="遮盖理由" pills={choicesOf(redactionCodes)} value={value} onChange={onChoose} />
    </Sheet>
  )
}
