import type cloudSdk from 'wx-server-sdk'
import type { Parcel } from './notify/words'

/** subscribeMessage.send of wx-server-sdk; rejects with WeChat's own code. */
export const sendingOf =
  (cloud: typeof cloudSdk) =>
  async (parcel: Parcel): Promise<void> => {
    const openapi = cloud.openapi as unknown as {
      subscribeMessage: { send: (asked: object) => Promise<unknown> }
    } // the SDK's own types leave it optional
    await openapi.subscribeMessage.send({ ...parcel, lang: 'zh_CN', miniprogramState: 'formal' })
  }
