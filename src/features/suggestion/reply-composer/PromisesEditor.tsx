import { View } from '@tarojs/components'
import { Button } from '@/ui/form/Button'
import { DateField, TextField } from '@/ui/form/TextField'
import { Card } from '@/ui/text/Card'
import type { TypedPromise } from './draft'

type Props = {
  promises: readonly TypedPromise[]
  fault: (path: string) => string | undefined
  onChange: (promises: TypedPromise[]) => void
}

const blank: TypedPromise = { what: '', measure: '', due: '', section: '' }

/** 承诺: what, how it is measured, by when, who answers for it. */
export function PromisesEditor({ promises, fault, onChange }: Props) {
  const set = (index: number, change: Partial<TypedPromise>) =>
    onChange(promises.map((promise, at) => (at === index ? { ...promise, ...change } : promise)))
  return (
    <>
      {promises.map((promise, index) => {
        const field = (key: keyof TypedPromise, label: string) => ({
          id: `promise-${index}-${key}`,
          label: `${label}（承诺 ${index + 1}）`,
          value: promise[key],
          error: fault(`promises.${index}.${key}`),
          onChange: (value: string) => set(index, { [key]: value }),
        })
        return (
          <Card key={index}>
            <TextField {...field('what', '承诺内容')} maxLength={200} placeholder="如：建成 8 处充电点" />
            <TextField
              {...field('measure', '完成标准')}
              maxLength={200}
              placeholder="如：端口不少于 360 个并通电"
            />
            <DateField {...field('due', '完成时间')} />
            <TextField {...field('section', '责任科室')} maxLength={60} />
            <Button
              kind="danger"
              label={`删除承诺 ${index + 1}`}
              onTap={() => onChange(promises.filter((_one, at) => at !== index))}
            />
          </Card>
        )
      })}
      <View>
        <Button
          kind="secondary"
          label="添加承诺"
          disabled={promises.length >= 20}
          onTap={() => onChange([...promises, blank])}
        />
      </View>
    </>
  )
}
