import QRCode from 'qrcode'
import { failed } from './answer'
import type { Api } from './world'

const SCENE = /^[\w!#$&'()*+,/:;=?@\-.~]+$/
const PAGE = /^(?!\/)[\w\-./]+$/

/**
 * The cloud draws a round code that WeChat alone can read; this is a square one with the address of the same page of
 * the web version, so that any telephone in the room, and a test, can scan it.
 */
export const getUnlimitedCode: Api = async ({ args }, { limits, origin }) => {
  const { scene, page = '', width = 430, is_hyaline: transparent } = args
  if (typeof scene !== 'string' || !SCENE.test(scene) || scene.length > limits.codeSceneChars)
    return failed(40129)
  if (typeof page !== 'string' || (page !== '' && !PAGE.test(page))) return failed(41030)
  if (typeof width !== 'number' || !(width >= 280 && width <= 1280))
    return failed(40097, 'width is 280 to 1280')
  const address = `${origin}/#/${page}?scene=${encodeURIComponent(scene)}`
  const light = transparent === true ? '#ffffff00' : '#ffffffff'
  const content = await QRCode.toBuffer(address, { type: 'png', width, color: { light } })
  return { kind: 'file', content, contentType: 'image/png' }
}
