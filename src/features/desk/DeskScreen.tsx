import { PhonePage } from '@/features/account/PhonePage'
import { useSession } from '@/features/account/session'
import { SessionFaces } from '@/features/account/SessionFaces'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { signsInByPhone } from '@/platform/signing-in'
import { Empty } from '@/ui/feedback/Faces'
import { ConfirmDesk } from './ConfirmDesk'
import { DeskList } from './DeskList'
import { SignInByPhone } from './SignInByPhone'

/** At a desk: sign in with the phone. On the phone: confirm a desk, and see which ones are signed in. */
export function DeskScreen() {
  const waits = useSession((session) => session.face !== 'signed-in')
  if (signsInByPhone && waits)
    return (
      <PhonePage title="登录">
        <SignInByPhone />
      </PhonePage>
    )
  return (
    <PhonePage title="电脑登录">
      <SessionFaces
        citizen={
          <Empty
            title="先绑定身份"
            text="代表和工作人员绑定身份后，才能在电脑上登录。"
            button={{ label: '去绑定身份', onTap: () => go(paths.bind()) }}
          />
        }
      >
        {() => (
          <>
            {!signsInByPhone && <ConfirmDesk />}
            <DeskList />
          </>
        )}
      </SessionFaces>
    </PhonePage>
  )
}
