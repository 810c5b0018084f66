import { mergeInternalComponents } from '@tarojs/shared'
import components from './aria-components.json'

// Accessibility attributes of WeChat's own components, which Taro does not know by itself.
if (process.env.TARO_ENV === 'weapp') mergeInternalComponents(components)
