import { View } from '@tarojs/components'

/** Pages draw their own bar, because its words differ by role; WeChat only asks that this component exists. */
export default function CustomTabBar() {
  return <View />
}
