import { Text } from '@tarojs/components'

export default function Page() {
  return <Text>切换身份（演示）</Text>
}
