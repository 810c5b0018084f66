import { View } from '@tarojs/components'
import type { PublicMotion } from '@/domain/motion/public-schema'
import { PhonePage } from '@/features/account/PhonePage'
import { useSayDay } from '@/features/account/use-today'
import { askPublic } from '@/features/ask/ask'
import { PagedFaces } from '@/features/ask/PagedFaces'
import { usePages } from '@/features/ask/use-pages'
import { LongList } from '@/features/list/LongList'
import { useEndReached } from '@/platform/lifecycle'
import { AskList } from '@/ui/case/AskList'
import { PromiseRow } from '@/ui/case/PromiseRow'
import { Empty } from '@/ui/feedback/Faces'
import { Chip } from '@/ui/status/Chip'
import { Card } from '@/ui/text/Card'
import { KeyValue } from '@/ui/text/KeyValue'
import { Title } from '@/ui/text/Title'
import styles from './public.module.scss'

/** What citizens may follow: the motions the presidium has taken up, and how far they are. */
export function OpenMotions() {
  const pages = usePages('open-motions', async (cursor) => {
    const { rows, next } = await askPublic('motions.decided', cursor ? { cursor } : {})
    return { items: rows, next }
  })
  useEndReached(pages.loadMore)
  return (
    <PhonePage title="大会议案">
      <PagedFaces
        {...pages}
        empty={<Empty title="还没有公开的议案" text="主席团决定作为议案的，会出现在这里。" />}
      >
        {(rows) => (
          <LongList rows={rows} rowHeight={420}>
            {(row) => <OneMotion key={row.id} row={row} />}
          </LongList>
        )}
      </PagedFaces>
    </PhonePage>
  )
}

function OneMotion({ row }: { row: PublicMotion }) {
  const sayDay = useSayDay()
  const kept = row.items.filter((item) => item.kept).length
  return (
    <Card>
      <View className={styles.cardHead}>
        <View>
          {row.session} · {row.numberText}
        </View>
        <Chip label={row.stage} tone={row.stage === '已办结' ? 'success' : 'info'} />
      </View>
      <Title text={row.title} size="dt" level={2} />
      <AskList asks={row.plan} />
      <KeyValue
        rows={[
          { key: '提出', value: `${row.lead}（${row.delegation}）等 ${row.proposers} 位代表` },
          { key: '决定', value: `${row.decision}，${sayDay(row.decidedOn)}` },
          ...(row.resolution ? [{ key: '决议', value: row.resolution.title }] : []),
          ...(row.items.length > 0 ? [{ key: '落实', value: `${kept} / ${row.items.length} 项已落实` }] : []),
        ]}
      />
      {row.items.map((item) => (
        <PromiseRow
          key={item.what}
          what={item.what}
          note={`${item.unit} · ${sayDay(item.due)}前${item.latest ? ` · ${item.latest}` : ''}`}
          chip={{ label: item.kept ? '已落实' : '落实中', tone: item.kept ? 'success' : 'info' }}
        />
      ))}
    </Card>
  )
}
