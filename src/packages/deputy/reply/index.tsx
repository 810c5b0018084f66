import { Text } from '@tarojs/components'

export default function Page() {
  return <Text>答复与评价</Text>
}
