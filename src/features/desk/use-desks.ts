import { create } from 'zustand'

/** Whoever changes which desks are signed in tells the list to look again. */
export const useDesks = create<{ version: number; reload: () => void }>((set) => ({
  version: 0,
  reload: () => set(({ version }) => ({ version: version + 1 })),
}))
