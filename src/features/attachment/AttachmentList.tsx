import { View } from '@tarojs/components'
import { ask } from '@/features/ask/ask'
import { useAsked } from '@/features/ask/use-asked'
import { attachmentTypes } from '@/domain/suggestion/attachment'
import type { CaseView } from '@/domain/suggestion/view-schema'
import { openFile } from '@/platform/open-file'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { Icon } from '@/ui/icon/Icon'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import styles from './attachment.module.scss'

type Props = { caseId: string; attachments: CaseView['content']['attachments'] }

/** The files of a suggestion; each time one is opened, the server asks again whether this person may. */
export function AttachmentList({ caseId, attachments }: Props) {
  const { run, busy, refusal, setRefusal } = useAsked()
  if (attachments.length === 0) return null
  async function open(attachment: string) {
    const file = await run(() => ask('attachment.open', { id: caseId, attachment }))
    if (file && !(await openFile(file))) setRefusal('附件没有打开，请再点一次')
  }
  return (
    <Section title="附件" side={`${attachments.length} 个`}>
      <Card>
        {attachments.map(({ id, name, type, size }) => (
          <View key={id} className={styles.row}>
            <Icon name="clip" size="s" />
            <View className={styles.name}>
              {name}
              <View className={styles.note}>
                {attachmentTypes[type]} · {sizeText(size)}
              </View>
            </View>
            <Button kind="text" label="打开" disabled={busy} onTap={() => void open(id)} />
          </View>
        ))}
        {refusal && <Notice tone="warn">{refusal}</Notice>}
      </Card>
    </Section>
  )
}

const sizeText = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} KB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`
