import { View } from '@tarojs/components'
import { Empty } from '@/ui/feedback/Faces'
import { Sheet } from '@/ui/feedback/Sheet'
import { EntryRow } from './EntryRow'
import type { Entry } from './use-portrait'
import styles from './duty.module.scss'

/** What stands behind a figure: the lines it is made of. */
export type Behind = { title: string; note: string; entries: readonly Entry[]; empty?: string }

type Props = { behind: Behind; onEntry: (entry: Entry) => void; onClose: () => void }

export function LinesSheet({ behind, onEntry, onClose }: Props) {
  const { title, note, entries, empty = '还没有账目' } = behind
  return (
    <Sheet title={title} note={note} onClose={onClose}>
      {entries.length === 0 ? (
        <Empty title={empty} />
      ) : (
        <View className={styles.lines}>
          {entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} onTap={() => onEntry(entry)} />
          ))}
        </View>
      )}
    </Sheet>
  )
}
