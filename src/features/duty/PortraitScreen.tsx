import { View } from '@tarojs/components'
import { useState } from 'react'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { Declarations } from './Declarations'
import { DeclareSheet } from './DeclareSheet'
import { DutyList } from './DutyList'
import { DutyPage } from './DutyPage'
import { EntrySheet } from './EntrySheet'
import { LedgerList } from './LedgerList'
import { LinesSheet, type Behind } from './LinesSheet'
import { Outcomes } from './Outcomes'
import { PointsCard } from './PointsCard'
import { PortraitHead } from './PortraitHead'
import { PublicPreview } from './PublicPreview'
import { Statements } from './Statements'
import styles from './duty.module.scss'
import { usePortrait, type Whose } from './use-portrait'

/** A deputy's year: what was to do, what was done, what came of it. For the deputy and for 代表工委. */
export function PortraitScreen({ deputy, year: asked }: Whose) {
  const [year, setYear] = useState(asked)
  const [sheet, setSheet] = useState<'declare' | 'public'>()
  const [behind, setBehind] = useState<Behind>()
  const [entryId, setEntryId] = useState<string>()
  const { answer, reload, act, busy, refusal, clear } = usePortrait({ deputy, year })
  const ready = answer.face === 'ready' ? answer.data : undefined
  const view = ready?.view
  const declare = ready?.offers.find(({ verb }) => verb === 'declare')
  const entry = view?.entries.find(({ id }) => id === entryId)
  const open = (which: typeof sheet) => {
    clear()
    setSheet(which)
  }
  const look = ({ id }: { id: string }) => {
    setBehind(undefined)
    setEntryId(id)
  }
  const bar = view?.relation === 'owner' && {
    reason: declare ? declare.refusal?.message : undefined,
    secondary: { label: '公示预览', onTap: () => open('public') },
    primary: {
      label: '申报履职活动',
      disabled: !declare || declare.refusal !== undefined,
      onTap: () => open('declare'),
    },
  }
  return (
    <DutyPage
      title={view?.relation === 'office' ? '代表履职' : '我的履职'}
      current={view?.relation === 'office' ? 'office' : 'portrait'}
      bar={bar || undefined}
    >
      <AnswerFaces answer={answer} onRetry={reload}>
        {({ view: shown, offers }) => {
          const common = { view: shown, act, busy, refusal, clear }
          return (
            <View className={styles.columns}>
              <View>
                <PortraitHead view={shown} onYear={setYear} onBehind={setBehind} />
                <PointsCard view={shown} onBehind={setBehind} />
              </View>
              <View>
                <DutyList view={shown} onBehind={setBehind} />
                <LedgerList view={shown} onEntry={look} />
                <Declarations {...common} />
                <Outcomes view={shown} act={act} />
                <Statements {...common} offers={offers} />
              </View>
            </View>
          )
        }}
      </AnswerFaces>
      {behind && <LinesSheet behind={behind} onEntry={look} onClose={() => setBehind(undefined)} />}
      {view && entry && (
        <EntrySheet
          key={entry.id}
          entry={entry}
          relation={view.relation}
          act={act}
          busy={busy}
          refusal={refusal}
          clear={clear}
          onClose={() => setEntryId(undefined)}
        />
      )}
      {sheet === 'declare' && (
        <DeclareSheet act={act} busy={busy} refusal={refusal} onClose={() => setSheet(undefined)} />
      )}
      {sheet === 'public' && <PublicPreview year={view?.year} onClose={() => setSheet(undefined)} />}
    </DutyPage>
  )
}
