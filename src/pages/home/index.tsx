import { Text } from '@tarojs/components'

export default function Page() {
  return <Text>首页</Text>
}
