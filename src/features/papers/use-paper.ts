import { useState } from 'react'
import type { Asked } from '@/contract/endpoint'
import type { PaperName, Papers } from '@/contract/papers'
import { askPapers } from '@/features/ask/ask'
import { faceOf } from '@/features/ask/use-answer'
import { openFile } from '@/platform/open-file'

/** Asks for a document and opens it. `refusal` says why there is none. */
export function usePaper() {
  const [busy, setBusy] = useState<string>()
  const [refusal, setRefusal] = useState<string>()
  async function take<N extends PaperName>(key: string, name: N, input: Asked<Papers[N]>): Promise<void> {
    if (busy) return
    setBusy(key)
    setRefusal(undefined)
    try {
      const opened = await openFile(await askPapers(name, input))
      if (!opened) setRefusal('文件没有打开，请再点一次；手机里要装有能看 Word 或 Excel 的软件')
    } catch (error) {
      const face = faceOf(error)
      setRefusal(face.face === 'offline' ? '没有连上网络，联网后请再点一次' : face.message)
    } finally {
      setBusy(undefined)
    }
  }
  return { take, busy, refusal }
}
