import { View } from '@tarojs/components'
import { boardName } from '@/domain/figures/who'
import { useState } from 'react'
import type { Narrowing } from '@/domain/figures/board-schema'
import { SessionFaces } from '@/features/account/SessionFaces'
import type { Me } from '@/features/account/session'
import { ask } from '@/features/ask/ask'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { useAnswer } from '@/features/ask/use-answer'
import { LinkRow } from '@/features/account/LinkRow'
import { usePaper } from '@/features/papers/use-paper'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Empty } from '@/ui/feedback/Faces'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { Card } from '@/ui/text/Card'
import { BoardFilters } from './BoardFilters'
import { FigureCard } from './FigureCard'
import { FiguresPage } from './FiguresPage'
import { Groups } from './Groups'
import { Holders } from './Holders'
import { Progress } from './Progress'
import styles from './figures.module.scss'
import { isNarrowed } from './narrowing'

const forOffices = <Empty title="看板给督办的和承办的人看" text="代表的履职情况在“我的履职”里。" />

/** 督办看板, or a unit's own figures: each number with how it is counted, and each opens its list. */
export function BoardScreen() {
  return (
    <SessionFaces
      citizen={
        <FiguresPage here="board" title="督办看板">
          {forOffices}
        </FiguresPage>
      }
    >
      {(me) => <Shown me={me} />}
    </SessionFaces>
  )
}

function Shown({ me }: { me: Me }) {
  const [narrowing, setNarrowing] = useState<Narrowing>({})
  const { take, busy, refusal } = usePaper()
  const name = boardName(me.post.role)
  const { answer, reload } = useAnswer(`${me.post.id}:${JSON.stringify(narrowing)}`, () =>
    name ? ask('figures.board', narrowing) : Promise.resolve(undefined),
  )
  const board = answer.face === 'ready' ? answer.data?.board : undefined
  const exporting = (
    <Button
      kind="secondary"
      label={busy ? '正在准备文件…' : '导出 Excel'}
      disabled={busy !== undefined || !board}
      onTap={() => void take('statistics', 'papers.statistics', narrowing)}
    />
  )
  return (
    <FiguresPage here="board" title={board?.own ? `${board.own}统计` : (name ?? '督办看板')} side={exporting}>
      {refusal && <Notice tone="warn">{refusal}</Notice>}
      {me.post.role === 'leader' && (
        <Card>
          <LinkRow
            icon="flag"
            label="我领办的、我督办的"
            note="到了哪一步、最近一件事、一键催办"
            onTap={() => go(paths.led())}
          />
        </Card>
      )}
      <AnswerFaces answer={answer} onRetry={reload}>
        {(data) => {
          if (!data) return forOffices
          const shown = data.board
          return (
            <>
              <BoardFilters board={shown} narrowing={narrowing} onChange={setNarrowing} />
              {shown.cases === 0 ? (
                <Empty
                  title={isNarrowed(narrowing) ? '这样筛选没有建议' : '还没有交办的建议'}
                  text={isNarrowed(narrowing) ? '放宽一个条件再看。' : '代表工委交办以后，这里就有统计。'}
                  button={
                    isNarrowed(narrowing) ? { label: '看全部', onTap: () => setNarrowing({}) } : undefined
                  }
                />
              ) : (
                <>
                  <View className={styles.cards}>
                    {shown.cards.map((card) => (
                      <FigureCard key={card.key} card={card} narrowing={narrowing} />
                    ))}
                  </View>
                  <View className={styles.pair}>
                    <Progress board={shown} />
                    <Holders board={shown} narrowing={narrowing} />
                  </View>
                  <Groups board={shown} narrowing={narrowing} onNarrow={setNarrowing} />
                </>
              )}
            </>
          )
        }}
      </AnswerFaces>
    </FiguresPage>
  )
}
