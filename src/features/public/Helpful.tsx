import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Helpfulness } from '@/contract/public'
import { askEntry } from '@/features/ask/ask'
import { useAsked } from '@/features/ask/use-asked'
import { isKnownHere } from '@/platform/identity'
import { readStored, store } from '@/platform/storage'
import { Region } from '@/ui/element/Region'
import { Notice } from '@/ui/feedback/Notice'
import { ChoicePills } from '@/ui/form/Pills'
import { Card } from '@/ui/text/Card'
import { Section } from '@/ui/text/Section'
import styles from './public.module.scss'

type Voice = 'yes' | 'no'

const voices = [
  { value: 'yes', label: '有帮助' },
  { value: 'no', label: '没有帮助' },
] as const

const THANKS = { first: '收到，谢谢您', changed: '已改为您这次说的', same: '您已经这样说过，不再多算' }

/** 公众是否有帮助: once for each WeChat. It is about what was made public, and rates nobody. */
export function Helpful({ code, helpfulness }: { code: string; helpfulness: Helpfulness }) {
  const kept = readStored(keyOf(code))
  const [mine, setMine] = useState<Voice | undefined>(kept === 'yes' || kept === 'no' ? kept : undefined)
  const [counts, setCounts] = useState(helpfulness)
  const [said, setSaid] = useState<string>()
  const { run, busy, refusal } = useAsked()
  const known = isKnownHere()

  async function say(voice: Voice): Promise<void> {
    const answer = await run(() => askEntry('published.vote', { code, helpful: voice === 'yes' }))
    if (!answer) return
    setMine(voice)
    store(keyOf(code), voice)
    setCounts(answer.helpfulness)
    setSaid(THANKS[answer.counted])
  }
  return (
    <Section title="这样公开，对您有帮助吗" side={countsText(counts)}>
      <Card>
        {known ? (
          <ChoicePills
            label="这样公开，对您有帮助吗"
            pills={voices}
            value={mine}
            onChange={(voice) => void (busy || say(voice))}
          />
        ) : (
          <View>在微信小程序里打开这一页，就能说有没有帮助。</View>
        )}
        {said && !refusal && (
          <Region role="status" className={styles.said}>
            {said}
          </Region>
        )}
        {refusal && (
          <Notice tone="warn" alert>
            {refusal}
          </Notice>
        )}
        <View className={styles.voiceNote}>
          说的是公开的内容有没有用，不是给代表或单位打分。每个微信算一次，可以改；不记您是谁。
        </View>
      </Card>
    </Section>
  )
}

const keyOf = (code: string): string => `helpful:${code}`

function countsText({ yes, no }: Helpfulness): string | undefined {
  return yes + no > 0 ? `${yes} 人说有，${no} 人说没有` : undefined
}
