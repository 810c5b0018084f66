import { getUnlimitedCode } from './mini-program-code'
import { getPhoneNumber } from './phone-number'
import { checkMedia, checkPicture, checkText } from './security'
import { sendSubscribeMessage } from './subscribe-message'
import type { Api } from './world'

/** The open interfaces that are emulated; any other is refused as one that does not exist. */
export const apis: ReadonlyMap<string, Api> = new Map(
  Object.entries({
    'subscribeMessage.send': sendSubscribeMessage,
    'security.msgSecCheck': checkText,
    'security.imgSecCheck': checkPicture,
    'security.mediaCheckAsync': checkMedia,
    'phonenumber.getPhoneNumber': getPhoneNumber,
    'wxacode.getUnlimited': getUnlimitedCode,
  }),
)
