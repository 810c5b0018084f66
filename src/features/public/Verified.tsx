import { View } from '@tarojs/components'
import { useSayDay } from '@/features/account/use-today'
import { go } from '@/platform/navigate'
import { paths } from '@/platform/paths'
import { VerifyCard } from '@/ui/feedback/VerifyCard'
import { Button } from '@/ui/form/Button'
import { Region } from '@/ui/element/Region'
import { Card } from '@/ui/text/Card'
import { KeyValue } from '@/ui/text/KeyValue'
import { checkedNote, hiddenTold } from './checked-note'
import styles from './public.module.scss'
import type { Verification } from './use-verify'

export function Verified({ result }: { result: Verification }) {
  const sayDay = useSayDay()
  const { consistent, code, title, unit, repliedOn, publishedOn, version, digests, hidden } = result
  return (
    <Region role="status">
      <VerifyCard
        tone={consistent ? 'success' : 'warn'}
        title={consistent ? '与签发原件一致' : '与签发原件不一致'}
        code={code}
        note={consistent ? checkedNote(result) : '显示的文字和签发时的摘要对不上，请以代表工委核实的结果为准'}
      />
      <Card>
        <KeyValue
          rows={[
            { key: '标题', value: title },
            { key: '答复单位', value: unit },
            { key: '签发', value: sayDay(repliedOn) },
            { key: '公开', value: `${sayDay(publishedOn)} · 第 ${version} 版` },
            { key: '遮盖', value: hiddenTold(hidden) },
            ...digests.map(({ unit: signer, digest }) => ({
              key: digests.length > 1 ? `${signer}签发摘要` : '签发摘要',
              value: <View className={styles.digest}>{digest}</View>,
            })),
          ]}
        />
      </Card>
      <Button kind="secondary" label="看这件建议与答复" onTap={() => go(paths.item(code))} />
    </Region>
  )
}
