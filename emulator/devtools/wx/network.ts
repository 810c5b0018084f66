import { asking, Fail, hub, type Api } from './call'

export type Network = {
  type: string
  /** Throws what a phone without a network answers. */
  need(): void
  set(type: string): void
}

export function networkApis(): { apis: Record<string, Api>; network: Network } {
  const changes = hub<[object]>()
  const network: Network = {
    type: 'wifi',
    need() {
      if (network.type === 'none')
        throw new Fail('errcode: -1 network is offline', { errCode: -1, errno: 600003 })
    },
    set(type) {
      if (network.type === type) return
      network.type = type
      changes.tell({ isConnected: type !== 'none', networkType: type })
    },
  }
  const apis = {
    ...asking({
      getNetworkType: () => ({ networkType: network.type, signalStrength: 0, hasSystemProxy: false }),
      // The program speaks through the cloud; a request to a host of its own choosing would need a listed domain.
      request: () => {
        network.need()
        throw new Fail('url not in domain list')
      },
    }),
    onNetworkStatusChange: changes.on,
    offNetworkStatusChange: changes.off,
  }
  return { apis, network }
}
