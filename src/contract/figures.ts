import * as z from 'zod/mini'
import { boardInput, boardView } from '@/domain/figures/board-schema'
import type { Endpoints } from './endpoint'

export const figuresApi = {
  'figures.board': {
    label: '督办看板：办结、按期、见面、办成、满意、A 类虚高；代表工委、区政府办和领导看全部，单位看自己的',
    input: boardInput,
    output: z.object({ board: boardView }),
  },
} as const satisfies Endpoints
