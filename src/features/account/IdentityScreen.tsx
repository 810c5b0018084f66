import { useEffect, useState } from 'react'
import { becomeOpenid, demoIdentities, type DemoIdentity } from '@/platform/identity'
import { restart } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { ErrorFace, Skeleton } from '@/ui/feedback/Faces'
import { Notice } from '@/ui/feedback/Notice'
import { IdentityGroupCard } from './IdentityGroupCard'
import { groupsOf } from './identity-groups'
import { PhonePage } from './PhonePage'
import { switchPost } from './session'

type Face = { face: 'loading' } | { face: 'failed' } | { face: 'ready'; identities: DemoIdentity[] }

/** Only in the demo: who the visitor would like to be. */
export function IdentityScreen() {
  const [answer, setAnswer] = useState<Face>({ face: 'loading' })
  const load = () => {
    demoIdentities()
      .then((identities) => setAnswer({ face: 'ready', identities }))
      .catch(() => setAnswer({ face: 'failed' }))
  }
  useEffect(load, [])

  const become = async (openid: string) => {
    becomeOpenid(openid)
    await switchPost(undefined)
    restart(openid ? paths.home() : paths.open())
  }

  return (
    <PhonePage title="切换身份">
      <Notice tone="neutral">演示数据：人名、编号均为虚构。正式使用时身份由微信确认，不能切换。</Notice>
      {answer.face === 'loading' && <Skeleton />}
      {answer.face === 'failed' && (
        <ErrorFace message="没有读到演示身份，请检查本机服务是否在运行" onRetry={load} />
      )}
      {answer.face === 'ready' &&
        groupsOf(answer.identities).map((group) => (
          <IdentityGroupCard key={group.group} {...group} onChoose={(openid) => void become(openid)} />
        ))}
    </PhonePage>
  )
}
