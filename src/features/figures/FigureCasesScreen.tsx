import { View } from '@tarojs/components'
import { SessionFaces } from '@/features/account/SessionFaces'
import { ask } from '@/features/ask/ask'
import { PagedFaces } from '@/features/ask/PagedFaces'
import { usePages } from '@/features/ask/use-pages'
import { CaseTable } from '@/features/browse/CaseTable'
import { RowCard } from '@/features/browse/RowCard'
import { useIsDesk } from '@/platform/device'
import { useEndReached } from '@/platform/lifecycle'
import { Empty } from '@/ui/feedback/Faces'
import { FiguresPage } from './FiguresPage'
import styles from './figures.module.scss'
import { listIn, narrowingText } from './narrowing'

type Params = Record<string, string | undefined>

/** The cases behind one figure. */
export function FigureCasesScreen({ params }: { params: Params }) {
  const { title } = listIn(params)
  const nobody = <Empty title="登录后才能看名单" />
  return (
    <FiguresPage here="cases" title={title}>
      <SessionFaces citizen={nobody}>{(me) => <Cases key={me.post.id} params={params} />}</SessionFaces>
    </FiguresPage>
  )
}

function Cases({ params }: { params: Params }) {
  const desk = useIsDesk()
  const { input } = listIn(params)
  const narrowed = narrowingText(input)
  const pages = usePages(JSON.stringify(input), async (cursor) => {
    const { rows, next } = await ask('suggestion.list', { of: input, ...(cursor && { cursor }) })
    return { items: rows, next }
  })
  useEndReached(pages.loadMore)
  const { answer } = pages
  const shown = answer.face === 'ready' ? answer.data : undefined
  return (
    <>
      {shown && (
        <View className={styles.small}>
          {[narrowed, shown.more ? `前 ${shown.items.length} 件` : `共 ${shown.items.length} 件`]
            .filter(Boolean)
            .join(' · ')}
        </View>
      )}
      <PagedFaces
        {...pages}
        empty={<Empty title="这个数里没有建议" text="可能刚刚有人办理，请返回看板再看。" />}
      >
        {(rows) => (desk ? <CaseTable rows={rows} /> : rows.map((row) => <RowCard key={row.id} row={row} />))}
      </PagedFaces>
    </>
  )
}
