import { Text } from '@tarojs/components'

export default function Page() {
  return <Text>核验</Text>
}
