import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { Heading } from '../element/Heading'
import { Region } from '../element/Region'
import { Button } from '../form/Button'
import { Icon, type IconName } from '../icon/Icon'
import styles from './feedback.module.scss'

export type FaceProps = {
  icon: IconName
  title: string
  text?: string | undefined
  button?: { label: string; onTap: () => void } | undefined
}

/** A page or a list that has nothing to show: why, and the next step. */
export function Face({ icon, title, text, button }: FaceProps) {
  return (
    <Region role="status" className={styles.face}>
      <View className={styles.faceIcon}>
        <Icon name={icon} size="l" />
      </View>
      <Heading level={2} className={styles.faceTitle}>
        {title}
      </Heading>
      {text && <View className={styles.faceText}>{text}</View>}
      {button && (
        <View className={styles.faceButton}>
          <Button kind="secondary" {...button} />
        </View>
      )}
    </Region>
  )
}

export function Empty({ title, text, button }: Omit<FaceProps, 'icon'>) {
  return <Face icon="doc" title={title} text={text} button={button} />
}

export function ErrorFace({ message, onRetry }: { message: string; onRetry: () => void }) {
  return <Face icon="warn" title={message} button={{ label: '再试一次', onTap: onRetry }} />
}

export function OfflineFace({ onRetry }: { onRetry: () => void }) {
  return (
    <Face
      icon="offline"
      title="没有连上网络"
      text="您写的内容已存在手机里。请检查网络后重新连接。"
      button={{ label: '重新连接', onTap: onRetry }}
    />
  )
}

const SHOW_AFTER_MS = 200

/** Grey bars in the place of rows, shown only when waiting has become noticeable. */
export function Skeleton({ rows = 4 }: { rows?: number }) {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOW_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <Region role="status" label="正在打开">
      {shown &&
        Array.from({ length: rows }, (_one, index) => (
          <View key={index} className={styles.bone}>
            <View className={styles.boneShort} />
            <View className={styles.boneLong} />
            <View className={styles.boneMiddle} />
          </View>
        ))}
    </Region>
  )
}

/** The foot of a list that is read page by page. */
export function ListFoot({ more, loading, onMore }: { more: boolean; loading: boolean; onMore: () => void }) {
  if (!more) return <View className={styles.foot}>没有更多了</View>
  return (
    <View className={styles.foot}>
      <Button kind="text" label={loading ? '正在加载…' : '加载更多'} disabled={loading} onTap={onMore} />
    </View>
  )
}
