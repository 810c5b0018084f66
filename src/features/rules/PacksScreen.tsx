import { useState } from 'react'
import { packKinds, type PackKind } from '@/domain/rules/numbers'
import { PhonePage } from '@/features/account/PhonePage'
import { SessionFaces } from '@/features/account/SessionFaces'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { ask } from '@/features/ask/ask'
import { useAnswer } from '@/features/ask/use-answer'
import { Empty } from '@/ui/feedback/Faces'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { Tabs } from '@/ui/form/Tabs'
import { PackEditor } from './PackEditor'
import { PublishedList } from './PublishedList'
import { Versions } from './Versions'

const tabs = (Object.keys(packKinds) as PackKind[]).map((value) => ({
  value,
  label: `${packKinds[value]}规则`,
}))

/** The rules of a congress, kept by its 代表工委. */
export function PacksScreen() {
  return (
    <PhonePage title="规则包">
      <SessionFaces citizen={<Empty title="规则由代表工委管理" />}>
        {(me) => (me.post.role === 'deputyOffice' ? <Packs /> : <Empty title="规则由代表工委管理" />)}
      </SessionFaces>
    </PhonePage>
  )
}

function Packs() {
  const { answer, reload } = useAnswer('rules', () => ask('rules.read', {}))
  const [kind, setKind] = useState<PackKind>('suggestion')
  const [drafting, setDrafting] = useState(false)
  const leave = () => setDrafting(false)
  const done = () => {
    leave()
    reload()
  }
  return (
    <AnswerFaces answer={answer} onRetry={reload}>
      {(rules) => {
        const versions = rules[kind]
        const [newest] = versions
        return (
          <>
            <Tabs
              label="规则种类"
              tabs={tabs}
              value={kind}
              onChange={(next) => {
                setKind(next)
                leave()
              }}
            />
            {rules.chainBreak > 0 && (
              <Notice tone="danger" title="记录校验不一致" alert>
                发布记录从第 {rules.chainBreak} 条起对不上，已停止发布，请联系管理员核查。
              </Notice>
            )}
            {newest && drafting ? (
              <PackEditor
                key={kind}
                kind={kind}
                newest={newest}
                rev={rules.rev}
                onDone={done}
                onLeave={leave}
              />
            ) : (
              <>
                <Button
                  kind="secondary"
                  label="起草新版"
                  disabled={rules.chainBreak > 0}
                  onTap={() => setDrafting(true)}
                />
                <Versions key={kind} versions={versions} />
                <PublishedList
                  published={rules.published.filter((told) => told.kind === kind)}
                  versions={versions}
                  rev={rules.rev}
                  onDone={done}
                />
              </>
            )}
          </>
        )
      }}
    </AnswerFaces>
  )
}
