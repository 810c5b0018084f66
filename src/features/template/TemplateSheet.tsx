import { View } from '@tarojs/components'
import { useState } from 'react'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { Tap } from '@/ui/element/Tap'
import { Sheet } from '@/ui/feedback/Sheet'
import { Button } from '@/ui/form/Button'
import { FieldError } from '@/ui/form/Field'
import { TextField } from '@/ui/form/TextField'
import { Card } from '@/ui/text/Card'
import styles from './template.module.scss'
import { useTemplates, type Template } from './use-templates'

type Props = {
  /** What is written now, and may be kept. */
  text: string
  onInsert: (text: string) => void
  onClose: () => void
}

/** The unit's templates: put in with a tap, renamed, deleted; and what is written now kept as a new one. */
export function TemplateSheet({ text, onInsert, onClose }: Props) {
  const { answer, reload, save, remove, busy, refusal, clear } = useTemplates()
  const [naming, setNaming] = useState<Template | 'new'>()
  return (
    <Sheet
      title="本单位的答复模板"
      note="点一个，插到这条回应的后面。"
      onClose={onClose}
      foot={
        naming === undefined && (
          <Button
            kind="secondary"
            label="把这条回应存为模板"
            disabled={text.trim() === ''}
            onTap={() => {
              clear()
              setNaming('new')
            }}
          />
        )
      }
    >
      {refusal && <FieldError message={refusal} />}
      {naming !== undefined ? (
        <Naming
          start={naming === 'new' ? '' : naming.name}
          text={naming === 'new' ? text : naming.text}
          busy={busy}
          onCancel={() => setNaming(undefined)}
          onSave={(name) =>
            void save(
              name,
              naming === 'new' ? text : naming.text,
              naming === 'new' ? undefined : naming.id,
            ).then((done) => done && setNaming(undefined))
          }
        />
      ) : (
        <AnswerFaces answer={answer} onRetry={reload}>
          {({ templates }) =>
            templates.length === 0 ? (
              <View className={styles.none}>还没有模板。写好一条回应后，可以存下来下次用。</View>
            ) : (
              templates.map((template) => (
                <TemplateRow
                  key={template.id}
                  template={template}
                  busy={busy}
                  onInsert={() => {
                    onInsert(template.text)
                    onClose()
                  }}
                  onRename={() => {
                    clear()
                    setNaming(template)
                  }}
                  onRemove={() => void remove(template.id)}
                />
              ))
            )
          }
        </AnswerFaces>
      )}
    </Sheet>
  )
}

type RowProps = {
  template: Template
  busy: boolean
  onInsert: () => void
  onRename: () => void
  onRemove: () => void
}

function TemplateRow({ template, busy, onInsert, onRename, onRemove }: RowProps) {
  const [sure, setSure] = useState(false)
  const { name, text, by } = template
  return (
    <View className={styles.row}>
      <Tap className={styles.insert} onTap={onInsert}>
        <View className={styles.name}>{name}</View>
        <View className={styles.text}>{text}</View>
        <View className={styles.by}>{by}</View>
      </Tap>
      <View className={styles.side}>
        <Tap className={styles.link} label={`给“${name}”改名`} onTap={onRename}>
          改名
        </Tap>
        <Tap
          className={styles.link}
          label={sure ? `确认删除“${name}”` : `删除“${name}”`}
          disabled={busy}
          onTap={sure ? onRemove : () => setSure(true)}
        >
          {sure ? '确认删除' : '删除'}
        </Tap>
      </View>
    </View>
  )
}

type NamingProps = {
  start: string
  text: string
  busy: boolean
  onCancel: () => void
  onSave: (name: string) => void
}

function Naming({ start, text, busy, onCancel, onSave }: NamingProps) {
  const [name, setName] = useState(start)
  const [fault, setFault] = useState('')
  const save = () => {
    if (name.trim() === '') setFault('请填写模板名称')
    else onSave(name.trim())
  }
  return (
    <Card>
      <TextField
        id="template-name"
        label="模板名称"
        maxLength={30}
        placeholder="如：列入年度计划"
        value={name}
        error={fault}
        onChange={(typed) => {
          setName(typed)
          setFault('')
        }}
      />
      <View className={styles.text}>{text}</View>
      <View className={styles.buttons}>
        <Button kind="secondary" label="取消" onTap={onCancel} />
        <Button label="保存" loading={busy} onTap={save} />
      </View>
    </Card>
  )
}
