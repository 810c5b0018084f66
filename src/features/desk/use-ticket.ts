import { useEffect, useState } from 'react'
import { loadSession } from '@/features/account/session'
import { askDesk } from '@/features/ask/ask'
import { useAnswer } from '@/features/ask/use-answer'
import { restart } from '@/platform/navigate'
import { paths } from '@/platform/paths'

const ASK_EVERY_MS = 2000

/** A ticket, asked after until somebody has confirmed it or it is over. */
export function useTicket() {
  const [turn, setTurn] = useState(0)
  const [over, setOver] = useState(false)
  const { answer } = useAnswer(String(turn), () => askDesk('desk.begin', {}))
  const ticket = answer.face === 'ready' ? answer.data : undefined

  useEffect(() => {
    if (!ticket) return
    let stopped = false
    const { code, secret } = ticket
    const timer = setInterval(() => {
      askDesk('desk.collect', { code, secret })
        .then(async ({ state }) => {
          if (stopped || state === 'waiting') return
          stopped = true
          clearInterval(timer)
          if (state === 'over') return setOver(true)
          await loadSession()
          restart(paths.home())
        })
        .catch(() => undefined) // the next turn asks again
    }, ASK_EVERY_MS)
    return () => {
      stopped = true
      clearInterval(timer)
    }
  }, [ticket])

  const again = () => {
    setOver(false)
    setTurn((before) => before + 1)
  }
  return { answer, over, again }
}
