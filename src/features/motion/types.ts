import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'
import type { MotionView } from '@/domain/motion/view-schema'
import type { FormProps } from '@/features/suggestion/act/types'

export type OpenedMotion = Output<Api['motion.open']>

export type MotionFormProps = FormProps & { view: MotionView }

export type SessionView = Output<Api['session.list']>['sessions'][number]
