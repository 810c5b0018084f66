import type { ComponentProps } from 'react'
import { FormFrame } from '@/features/suggestion/act/FormFrame'
import type { MotionFormProps } from '../types'

type Props = Omit<ComponentProps<typeof FormFrame>, 'view'> & Pick<MotionFormProps, 'view'>

/** The frame of every form, with a motion at its head. */
export function MotionFrame({ view, ...props }: Props) {
  const { no, title, stage } = view
  return <FormFrame {...props} view={{ number: no === undefined ? undefined : { no }, title, stage }} />
}
