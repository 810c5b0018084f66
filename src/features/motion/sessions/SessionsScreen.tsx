import { useState } from 'react'
import { PhonePage } from '@/features/account/PhonePage'
import { useSayDay } from '@/features/account/use-today'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { Empty } from '@/ui/feedback/Faces'
import { Button } from '@/ui/form/Button'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { KeyValue } from '@/ui/text/KeyValue'
import { Section } from '@/ui/text/Section'
import type { SessionView } from '../types'
import { useSessions } from '../use-motion'
import { SessionForm } from './SessionForm'

/** The sessions of this congress; the presidium or its secretariat writes them down and sets the cut-off. */
export function SessionsScreen() {
  const { answer, reload } = useSessions()
  const sayDay = useSayDay()
  const [edited, setEdited] = useState<SessionView | 'new'>()
  if (edited) {
    const leave = () => {
      setEdited(undefined)
      reload()
    }
    return (
      <SessionForm
        before={edited === 'new' ? undefined : edited}
        committees={answer.face === 'ready' ? answer.data.committees : []}
        onLeave={leave}
      />
    )
  }
  return (
    <PhonePage title="会次与截止时间">
      <AnswerFaces answer={answer} onRetry={reload}>
        {({ sessions }) => (
          <>
            <Button kind="secondary" label="登记一次会议" onTap={() => setEdited('new')} />
            {sessions.length === 0 && <Empty title="还没有登记会次" text="登记以后，代表才能提议案。" />}
            {sessions.map((session) => (
              <Section
                key={session.id}
                title={session.name}
                side={session.over ? undefined : '修改'}
                onSide={session.over ? undefined : () => setEdited(session)}
              >
                <Card>
                  <KeyValue
                    rows={[
                      { key: '会期', value: `${sayDay(session.opens)}至${sayDay(session.closes)}` },
                      { key: '议案截止', value: session.cutOff ? cutOffWords(session.cutOff) : '还没有决定' },
                      { key: '委员会', value: session.committees.map(({ name }) => name).join('、') || '—' },
                    ]}
                  />
                  {session.over && <Chip label="已闭会" tone="neutral" />}
                </Card>
              </Section>
            ))}
          </>
        )}
      </AnswerFaces>
    </PhonePage>
  )
}

const cutOffWords = ({ text, decidedBy }: NonNullable<SessionView['cutOff']>) => `${text}（${decidedBy}）`
