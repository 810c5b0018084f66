import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'

export default function Leaf() {
  return <View className="n">leaf {useRouter().params.n}</View>
}
