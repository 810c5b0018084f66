import { View } from '@tarojs/components'
import { Region } from '@/ui/element/Region'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { Icon } from '@/ui/icon/Icon'
import styles from './compose.module.scss'
import type { SaveState } from './use-draft'

type Props = {
  state: SaveState
  submitting: boolean
  onRetry: () => void
  onResume: (use: 'mine' | 'theirs') => void
}

/** Where what was typed is now. */
export function SaveLine({ state, submitting, onRetry, onResume }: Props) {
  switch (state.face) {
    case 'untouched':
      return <View className={styles.saveLine}>边写边存，随时可以离开</View>
    case 'waiting':
    case 'saving':
      return <View className={styles.saveLine}>正在保存…</View>
    case 'saved':
      return (
        <Region role="status" className={styles.saveLine}>
          <View className={styles.savedIcon}>
            <Icon name="check-circle" size="s" />
          </View>
          草稿已自动保存 {state.at}
        </Region>
      )
    case 'offline':
      return (
        <Notice tone="warn" title="没有连上网络" alert>
          {state.onPhone
            ? `您写的内容已存在手机里（${state.at}），${submitting ? '联网后会自动提交；再改动文字，就要再点一次提交。' : '联网后自动保存。'}`
            : '手机存储空间不足，没有存下。请先复制您写的内容，再清理空间。'}
          <Button kind="text" label="重新连接" onTap={onRetry} />
        </Notice>
      )
    case 'stale':
      return (
        <Notice tone="warn" title="这份草稿刚在别处改过" alert>
          这里写的还没有保存，文字还在。请选用哪一份继续写。
          <View className={styles.choice}>
            <Button kind="secondary" label="用我这里的" onTap={() => onResume('mine')} />
            <Button kind="secondary" label="换成最新的" onTap={() => onResume('theirs')} />
          </View>
        </Notice>
      )
    case 'refused':
      return (
        <Notice tone="danger" title="还没有保存，文字还在" alert>
          {state.message}
          <Button kind="text" label="再试一次" onTap={onRetry} />
        </Notice>
      )
    default:
      return state satisfies never
  }
}
