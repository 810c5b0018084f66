import { useState } from 'react'
import { PhonePage } from '@/features/account/PhonePage'
import { SessionFaces } from '@/features/account/SessionFaces'
import { Empty } from '@/ui/feedback/Faces'
import { Tabs } from '@/ui/form/Tabs'
import { ImportCard } from './ImportCard'
import { PeopleList } from './PeopleList'
import { UnitList } from './UnitList'

const parts = [
  { value: 'people', label: '人员' },
  { value: 'units', label: '单位' },
  { value: 'import', label: '导入导出' },
] as const

/** The roster of a congress, kept by 代表工委. */
export function RosterScreen() {
  const [part, setPart] = useState<(typeof parts)[number]['value']>('people')
  return (
    <PhonePage title="名册">
      <SessionFaces citizen={<Empty title="名册由代表工委管理" />}>
        {(me) =>
          me.post.role !== 'deputyOffice' ? (
            <Empty title="名册由代表工委管理" />
          ) : (
            <>
              <Tabs label="名册" tabs={parts} value={part} onChange={setPart} />
              {part === 'people' && <PeopleList />}
              {part === 'units' && <UnitList />}
              {part === 'import' && <ImportCard personId={me.person.id} />}
            </>
          )
        }
      </SessionFaces>
    </PhonePage>
  )
}
