import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { PhonePage } from '@/features/account/PhonePage'
import { BottomBar } from '@/ui/frame/BottomBar'
import { TextField } from '@/ui/form/TextField'
import styles from './public.module.scss'
import { useVerify } from './use-verify'
import { Verified } from './Verified'

/** Anybody with a code may check that what they read is what was signed. */
export function VerifyScreen({ code }: { code?: string | undefined }) {
  const [typed, setTyped] = useState(code ?? '')
  const { result, error, busy, verify, forget } = useVerify()
  useEffect(() => {
    if (code) void verify(code)
  }, [code, verify])

  const change = (value: string) => {
    setTyped(value)
    forget()
  }
  return (
    <PhonePage
      title="核验"
      bottom={<BottomBar primary={{ label: '核验', loading: busy, onTap: () => void verify(typed) }} />}
    >
      <View className={styles.lead}>
        每份公开的答复都有一个核验码，印在答复页上。输入后可以看它与签发的原文是否一致。
      </View>
      <TextField
        id="code"
        label="核验码"
        value={typed}
        placeholder="如 WJ26-047-7K3M"
        maxLength={20}
        error={error}
        onChange={change}
      />
      {result && <Verified result={result} />}
    </PhonePage>
  )
}
