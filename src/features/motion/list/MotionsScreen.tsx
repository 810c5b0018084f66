import { useState } from 'react'
import { PhonePage } from '@/features/account/PhonePage'
import { SessionFaces } from '@/features/account/SessionFaces'
import type { Me } from '@/features/account/session'
import { ask } from '@/features/ask/ask'
import { PagedFaces } from '@/features/ask/PagedFaces'
import { usePages } from '@/features/ask/use-pages'
import { LongList } from '@/features/list/LongList'
import { useEndReached } from '@/platform/lifecycle'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { Empty } from '@/ui/feedback/Faces'
import { FilterPills } from '@/ui/form/Pills'
import { BottomBar } from '@/ui/frame/BottomBar'
import { CutOffCard } from './CutOffCard'
import { MotionCard } from './MotionCard'

type Scope = 'mine' | 'all'

const scopes: { value: Scope; label: string }[] = [
  { value: 'mine', label: '我领衔和受邀的' },
  { value: 'all', label: '大会已决定的' },
]

/** The motions this person can see, with the cut-off of the present session above them. */
export function MotionsScreen() {
  return (
    <SessionFaces citizen={<PhonePage title="议案">{null}</PhonePage>}>
      {(me) => <Motions me={me} />}
    </SessionFaces>
  )
}

function Motions({ me }: { me: Me }) {
  const deputy = me.post.role === 'deputy'
  const [scope, setScope] = useState<Scope>('mine')
  const pages = usePages(`motions:${me.post.id}:${scope}`, async (cursor) => {
    const { rows, next } = await ask('motion.list', { scope, ...(cursor && { cursor }) })
    return { items: rows, next }
  })
  useEndReached(pages.loadMore)
  const write = { label: '写议案', onTap: () => go(paths.composeMotion()) }
  return (
    <PhonePage title="议案" bottom={deputy ? <BottomBar primary={write} /> : undefined}>
      <CutOffCard mayChange={me.post.role === 'deputyOffice' || me.post.role === 'presidium'} />
      {deputy && <FilterPills label="议案范围" pills={scopes} value={scope} onChange={setScope} />}
      <PagedFaces {...pages} empty={<NoMotions deputy={deputy} scope={scope} />}>
        {(rows) => (
          <LongList rows={rows} rowHeight={190}>
            {(row) => <MotionCard key={row.id} row={row} />}
          </LongList>
        )}
      </PagedFaces>
    </PhonePage>
  )
}

function NoMotions({ deputy, scope }: { deputy: boolean; scope: Scope }) {
  if (!deputy) return <Empty title="还没有议案" text="代表提出、需要您经手的议案会出现在这里。" />
  return scope === 'mine' ? (
    <Empty title="还没有领衔或受邀的议案" text="议案要写明案由、案据、方案，由代表联名，在截止时间前提交。" />
  ) : (
    <Empty title="大会还没有决定的议案" text="主席团决定作为议案的，会出现在这里。" />
  )
}
