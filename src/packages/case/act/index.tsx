import { Text } from '@tarojs/components'

export default function Page() {
  return <Text>办理</Text>
}
