import './platform/aria'
import type { PropsWithChildren } from 'react'
import { loadSession } from '@/features/account/session'
import { startCloud } from '@/platform/cloud'
import { useStart } from '@/platform/lifecycle'
import './app.scss'

export default function App({ children }: PropsWithChildren) {
  useStart(() => {
    startCloud()
    void loadSession()
  })
  return children
}
