import { Text } from '@tarojs/components'

export default function Page() {
  return <Text>建议与答复</Text>
}
