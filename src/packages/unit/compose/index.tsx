import { Text } from '@tarojs/components'

export default function Page() {
  return <Text>写答复</Text>
}
