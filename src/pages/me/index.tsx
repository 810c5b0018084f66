import { Text } from '@tarojs/components'

export default function Page() {
  return <Text>我的</Text>
}
