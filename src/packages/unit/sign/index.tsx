import { Text } from '@tarojs/components'

export default function Page() {
  return <Text>签发答复</Text>
}
