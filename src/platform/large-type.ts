import { create } from 'zustand'
import { prefersLargeType } from './device'
import { readStored, store } from './storage'

const KEY = 'care'

/** 关怀版: large type, chosen by the person, else as WeChat's own font setting says. */
export const useLargeType = create<{ on: boolean }>(() => ({ on: initially() }))

export function setLargeType(on: boolean): void {
  store(KEY, on)
  useLargeType.setState({ on })
}

function initially(): boolean {
  const chosen = readStored(KEY)
  return typeof chosen === 'boolean' ? chosen : prefersLargeType()
}
