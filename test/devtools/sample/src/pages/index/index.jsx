import { Button, Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'

export default function Hello() {
  const [count, setCount] = useState(0)
  return (
    <View onClick={() => setCount((n) => n + 10)}>
      <Text className="count">{count}</Text>
      <Button
        className="one"
        onClick={(event) => {
          event.stopPropagation()
          setCount((n) => n + 1)
        }}
      >
        +1
      </Button>
      <View className="ten">+10</View>
      <Button className="leaf" onClick={() => Taro.navigateTo({ url: '/more/leaf/index?n=' + count })}>
        leaf
      </Button>
    </View>
  )
}
