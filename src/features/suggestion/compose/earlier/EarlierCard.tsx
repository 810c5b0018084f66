import { View } from '@tarojs/components'
import { useState } from 'react'
import type { EarlierRow } from '@/domain/similar/row-schema'
import type { EarlierKind } from '@/domain/suggestion/suggestion'
import { Tap } from '@/ui/element/Tap'
import { Button } from '@/ui/form/Button'
import { Icon } from '@/ui/icon/Icon'
import type { Draft } from '../draft'
import { chosenWith } from './chosen'
import { EarlierItem } from './EarlierItem'
import { EarlierLine } from './EarlierLine'
import styles from './earlier.module.scss'
import { useEarlier } from './use-earlier'

type Props = { draft: Draft; write: (change: Partial<Draft>) => void }

/** 前情: what was raised before on the same matter, what became of it, and how this one stands to it. */
export function EarlierCard({ draft, write }: Props) {
  const { earlier, again } = useEarlier(draft)
  const { relatesTo } = draft
  const rows = earlier.face === 'found' ? earlier.rows : []
  const elsewhere = relatesTo.filter(({ id }) => !rows.some((row) => row.id === id))
  const choose = (id: string, kind: EarlierKind) => write({ relatesTo: chosenWith(relatesTo, id, kind) })

  if (rows.length === 0 && elsewhere.length === 0 && earlier.face !== 'failed') return null
  return (
    <View className={styles.card} id="earlier">
      {earlier.face === 'failed' && (
        <View className={styles.line}>
          <View className={styles.grow}>前情没有查到：{earlier.message}</View>
          <Button kind="text" label="再查一次" onTap={again} />
        </View>
      )}
      {rows.length > 0 && <Found rows={rows} relatesTo={relatesTo} onChoose={choose} />}
      {elsewhere.length > 0 && (
        <View className={styles.line}>
          <View className={styles.grow}>另有 {elsewhere.length} 件已选的前情，与现在的标题不相近</View>
          <Button
            kind="text"
            label="不再关联"
            onTap={() => write({ relatesTo: relatesTo.filter((one) => !elsewhere.includes(one)) })}
          />
        </View>
      )}
    </View>
  )
}

type FoundProps = {
  rows: readonly EarlierRow[]
  relatesTo: Draft['relatesTo']
  onChoose: (id: string, kind: EarlierKind) => void
}

/** The most alike stands open; the others wait behind one line, so that the page is not pushed away. */
function Found({ rows, relatesTo, onChoose }: FoundProps) {
  const [folded, setFolded] = useState(false)
  const [all, setAll] = useState(false)
  const [opened, setOpened] = useState<string | undefined>(undefined)
  const open = rows.find(({ id }) => id === opened) ?? rows[0]
  const chosen = (id: string) => relatesTo.find((one) => one.id === id)?.kind
  const shown = all ? rows : rows.filter((row) => row === open || chosen(row.id) !== undefined)
  const rest = rows.length - shown.length
  return (
    <>
      <Tap
        className={styles.head}
        label={folded ? '展开前情' : '收起前情'}
        onTap={() => setFolded((before) => !before)}
      >
        <Icon name="history" />
        <View className={styles.headText}>前情：以前提过相近的 {rows.length} 件</View>
        <Icon name={folded ? 'down' : 'up'} size="s" />
      </Tap>
      {!folded &&
        shown.map((row) =>
          row === open ? (
            <EarlierItem
              key={row.id}
              row={row}
              chosen={chosen(row.id)}
              onChoose={(kind) => onChoose(row.id, kind)}
            />
          ) : (
            <EarlierLine key={row.id} row={row} chosen={chosen(row.id)} onTap={() => setOpened(row.id)} />
          ),
        )}
      {!folded && rest > 0 && (
        <Tap className={styles.row} onTap={() => setAll(true)}>
          <View className={styles.grow}>另 {rest} 件相近的</View>
          <Icon name="right" size="s" />
        </Tap>
      )}
    </>
  )
}
