import { read, tell, type Builtin } from './builtin'

export type Go = (api: string, options: object) => void

const MOVES: Record<string, string> = {
  navigate: 'navigateTo',
  redirect: 'redirectTo',
  switchTab: 'switchTab',
  reLaunch: 'reLaunch',
  navigateBack: 'navigateBack',
}

export const navigator = (go: Go): Builtin[] => [
  {
    tag: 'navigator',
    props: {
      target: 'self',
      url: '',
      openType: 'navigate',
      delta: 1,
      appId: '',
      path: '',
      extraData: null,
      version: 'release',
    },
    tapped: (host) => {
      const api = MOVES[read<string>(host, 'openType')]
      if (!api) return
      go(api, {
        url: read<string>(host, 'url'),
        delta: read<number>(host, 'delta'),
        success: (detail: object) => tell(host, 'success', detail),
        fail: (detail: object) => tell(host, 'fail', detail),
        complete: (detail: object) => tell(host, 'complete', detail),
      })
    },
  },
]
