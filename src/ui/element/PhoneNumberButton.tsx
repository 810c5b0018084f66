import { Button } from '@tarojs/components'
import styles from '../form/button.module.scss'
import { classes } from '../tone'

/** WeChat's own button: pressing it asks the person whether to tell their number. */
export function PhoneNumberButton({ label, onCode }: { label: string; onCode: (code: string) => void }) {
  return (
    <Button
      className={classes(styles.button, styles.primary)}
      openType="getPhoneNumber"
      onGetPhoneNumber={({ detail }) => detail.code && onCode(detail.code)}
    >
      {label}
    </Button>
  )
}
