import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { safeTop } from '@/platform/device'
import { useLargeType } from '@/platform/large-type'
import { Region } from '@/ui/element/Region'
import { Tap } from '@/ui/element/Tap'
import { Notice } from '@/ui/feedback/Notice'
import { ActionPane } from '@/ui/desk/Panes'
import { BottomBar } from '@/ui/frame/BottomBar'
import { Page } from '@/ui/frame/Page'
import { Icon } from '@/ui/icon/Icon'
import { Chip } from '@/ui/status/Chip'
import { CaseNo } from '@/ui/text/CaseNo'
import { Title } from '@/ui/text/Title'
import styles from './form-frame.module.scss'
import type { FormProps, Headed } from './types'

type Props = Pick<FormProps, 'offer' | 'layout' | 'onLeave'> & {
  view: Headed
  children?: ReactNode
  /** What will follow, said before the button. */
  consequence?: string | undefined
  /** Why the last attempt was refused. */
  refusal?: string | undefined
  busy?: boolean
  /** A letter is read here: the pane of the desk takes more room. */
  wide?: boolean
  /** Takes something away: outlined, never red. */
  danger?: boolean
  /** Words of the button when they say more than the verb. */
  label?: string | undefined
  onSubmit: () => void
  /** Present when what was typed before has been brought back: empties the form. */
  onAfresh?: (() => void) | undefined
}

/** A form as a page of the phone or as the right pane of the desk, with the same foot. */
export function FormFrame(props: Props) {
  const {
    view,
    offer,
    layout,
    children,
    consequence,
    refusal,
    busy,
    wide,
    danger,
    label,
    onSubmit,
    onLeave,
    onAfresh,
  } = props
  const care = useLargeType((state) => state.on)
  const button = {
    label: label ?? offer.label,
    onTap: onSubmit,
    loading: busy,
    disabled: offer.refusal !== undefined,
    danger,
  }
  const foot = (
    <>
      {refusal && (
        <Region role="alert" className={styles.refusal}>
          {refusal}
        </Region>
      )}
      <BottomBar
        reason={offer.refusal?.message}
        secondary={layout === 'pane' && onLeave ? { label: '取消', onTap: onLeave } : undefined}
        primary={button}
      />
    </>
  )
  const body = (
    <>
      {onAfresh && (
        <Notice tone="info">
          已恢复您上次没写完的内容。
          <Tap className={styles.afresh} onTap={onAfresh}>
            清空重写
          </Tap>
        </Notice>
      )}
      {children}
      {consequence && (
        <View className={styles.consequence}>
          <Icon name="info" size="s" className={styles.icon} />
          <View className={styles.grow}>{consequence}</View>
        </View>
      )}
    </>
  )
  if (layout === 'pane') {
    return (
      <ActionPane title={offer.label} foot={foot} wide={wide}>
        {body}
      </ActionPane>
    )
  }
  return (
    <Page
      title={offer.label}
      onBack={onLeave}
      care={care}
      demo={DEMO}
      statusBar={safeTop().statusBar}
      bottom={foot}
    >
      <View className={styles.head}>
        <CaseNo no={view.number?.no} />
        <Chip label={view.stage.label} tone={view.stage.tone} />
      </View>
      <Title text={view.title} size="dt" level={2} />
      <View className={styles.body}>{body}</View>
    </Page>
  )
}
