import { done, failed } from './answer'
import type { Api } from './world'

/** The number behind a code; a code serves once. */
export const getPhoneNumber: Api = ({ args }, { phoneCodes, now, appId }) => {
  const phoneNumber = typeof args.code === 'string' ? phoneCodes.redeem(args.code) : undefined
  if (phoneNumber === undefined) return failed(40029)
  return done({
    phone_info: {
      phoneNumber,
      purePhoneNumber: phoneNumber,
      countryCode: '86',
      watermark: { timestamp: Math.floor(now() / 1000), appid: appId },
    },
  })
}
