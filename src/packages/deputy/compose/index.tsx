import { Text } from '@tarojs/components'

export default function Page() {
  return <Text>写建议</Text>
}
