import { View } from '@tarojs/components'
import { AnswerFaces } from '@/features/ask/AnswerFaces'
import { Heading } from '@/ui/element/Heading'
import { Picture } from '@/ui/element/Picture'
import { Notice } from '@/ui/feedback/Notice'
import { Button } from '@/ui/form/Button'
import { Card } from '@/ui/text/Card'
import styles from './desk.module.scss'
import { useTicket } from './use-ticket'

/** A code in the browser, to be scanned or typed in the mini-program. */
export function SignInByPhone() {
  const { answer, over, again } = useTicket()
  return (
    <AnswerFaces answer={answer} onRetry={again}>
      {({ code, picture }) => (
        <Card>
          <View className={styles.ticket}>
            <Heading level={2} className={styles.title}>
              用手机登录
            </Heading>
            {over ? (
              <Notice tone="warn">登录码已过期，请换一个新的</Notice>
            ) : (
              <>
                <Picture
                  className={styles.picture}
                  src={`data:image/svg+xml,${encodeURIComponent(picture)}`}
                  label="登录二维码"
                />
                <View className={styles.code}>{code}</View>
              </>
            )}
            <View className={styles.steps}>
              <View>1. 在微信里打开“智慧人大”小程序</View>
              <View>2. 点“我的”里的“电脑登录”，扫这个码，或输入上面的登录码</View>
              <View>3. 核对电脑后点“确认登录”，这一页会自己打开</View>
            </View>
            <Button kind="secondary" label="换一个登录码" onTap={again} />
            <View className={styles.note}>登录码 2 分钟内有效。公用电脑用完请退出。</View>
          </View>
        </Card>
      )}
    </AnswerFaces>
  )
}
