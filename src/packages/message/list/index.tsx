import { MessagesScreen } from '@/features/message/MessagesScreen'

export default function Page() {
  return <MessagesScreen />
}
