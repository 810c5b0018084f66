import { View } from '@tarojs/components'
import { useSession } from '@/features/account/session'
import { ask } from '@/features/ask/ask'
import { useAsked } from '@/features/ask/use-asked'
import { MOST_ATTACHMENT_BYTES, MOST_ATTACHMENTS } from '@/domain/suggestion/attachment'
import { pickFiles } from '@/platform/upload'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { Icon } from '@/ui/icon/Icon'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import styles from './attachment.module.scss'
import { nameOfFile, rememberFile } from './file-names'

const KINDS = ['jpg', 'jpeg', 'png', 'pdf', 'doc', 'docx']

type Props = {
  chosen: readonly string[]
  onChange: (ids: string[]) => void
  title?: string
  required?: boolean
}

/** Files being added, to a suggestion or as a proof; each is looked into when it is added. */
export function AttachmentPicker({ chosen, onChange, title = '附件', required = false }: Props) {
  const personId = useSession((session) => (session.face === 'signed-in' ? session.me.person.id : ''))
  const { run, busy, refusal, setRefusal } = useAsked()
  const left = MOST_ATTACHMENTS - chosen.length

  async function add() {
    const files = await pickFiles(KINDS, left)
    const added: string[] = []
    for (const file of files) {
      if (file.size > MOST_ATTACHMENT_BYTES) {
        setRefusal(`“${file.name}”超过 10 MB，请压缩后再添加`)
        break
      }
      const kept = await run(async () =>
        ask('attachment.keep', { file: await file.send(personId), name: file.name.slice(0, 100) }),
      )
      if (!kept) break
      rememberFile(kept.id, kept.name)
      added.push(kept.id)
    }
    if (added.length > 0) onChange([...chosen, ...added])
  }

  return (
    <Section
      title={title}
      note={`${required ? '必填' : '选填'}，最多 ${MOST_ATTACHMENTS} 个：图片、PDF、Word，每个不超过 10 MB`}
    >
      <Card>
        {chosen.map((id, at) => (
          <View key={id} className={styles.row}>
            <Icon name="clip" size="s" />
            <View className={styles.name}>{nameOfFile(id) ?? `${title} ${at + 1}`}</View>
            <Button
              kind="text"
              label="移除"
              disabled={busy}
              onTap={() => onChange(chosen.filter((one) => one !== id))}
            />
          </View>
        ))}
        {refusal && <Notice tone="warn">{refusal}</Notice>}
        <Button
          kind="secondary"
          label={busy ? '正在上传和检查…' : `添加${title}`}
          disabled={busy || left === 0}
          onTap={() => void add()}
        />
      </Card>
    </Section>
  )
}
