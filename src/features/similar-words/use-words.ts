import { useState } from 'react'
import { ask } from '@/features/ask/ask'
import { faceOf } from '@/features/ask/use-answer'
import { say } from '@/platform/toast'
import { faultOf, groupsOf, lineOf } from './word-lines'

export type WordList = Awaited<ReturnType<typeof listWords>>

export const listWords = () => ask('similar.words.list', {})

/** The list while it is being put in order. */
export function useWords(start: WordList) {
  const [kept, setKept] = useState(start)
  const [lines, setLines] = useState(() => start.groups.map(({ words }) => lineOf(words)))
  const [fault, setFault] = useState<string | undefined>(undefined)
  const [busy, setBusy] = useState(false)

  const write = (next: string[]) => {
    setLines(next)
    setFault(undefined)
  }
  const save = async () => {
    const wrong = faultOf(lines)
    setFault(wrong)
    if (wrong) return
    setBusy(true)
    try {
      const saved = await ask('similar.words.save', { rev: kept.rev, groups: groupsOf(lines) })
      setKept(saved)
      setLines(saved.groups.map(({ words }) => lineOf(words)))
      say('词表已保存')
    } catch (error) {
      const face = faceOf(error)
      setFault(face.face === 'offline' ? '没有连上网络，还没有保存，请联网后再点一次' : face.message)
    } finally {
      setBusy(false)
    }
  }
  return { kept, lines, write, fault, busy, save }
}
