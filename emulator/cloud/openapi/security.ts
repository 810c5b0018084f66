import type { PlainObject } from '../plain-object'
import { done, failed, type OpenApiAnswer } from './answer'
import type { Api, OpenApiWorld } from './world'

const MOST_PICTURE_BYTES = 1024 * 1024
const SCENES = [1, 2, 3, 4]

/** Texts. Version 2 says what it thinks in `result`, the older form refuses with 87014. */
export const checkText: Api = ({ args }, world) => {
  const { content, version, scene, openid } = args
  if (typeof content !== 'string' || content === '') return failed(44002)
  if ([...content].length > world.limits.securityTextChars) return failed(47001, 'content is too long')
  const risky = isRisky(world, content)
  if (version === undefined) return risky ? failed(87014) : done({})
  const mistake = mistakeIn(version, scene, openid)
  if (mistake) return mistake
  return done({
    detail: [detailOf(risky, 'content_model')],
    trace_id: world.trace(),
    result: resultOf(risky),
  })
}

/** One picture, at once. */
export const checkPicture: Api = ({ files }) => {
  const media = files.get('media')
  if (!media || media.length === 0) return failed(44002)
  if (media.length > MOST_PICTURE_BYTES) return failed(47001, 'media is too large')
  return done({})
}

/** Pictures and sound by their address: the answer is only a number, what was found is pushed later. */
export const checkMedia: Api = ({ args }, world) => {
  const { media_url: url, media_type: type, version, scene, openid } = args
  if (typeof url !== 'string' || !/^https?:\/\//.test(url)) return failed(47001, 'invalid media_url')
  if (type !== 1 && type !== 2) return failed(47001, 'invalid media_type')
  const mistake = mistakeIn(version, scene, openid)
  if (mistake) return mistake
  const traceId = world.trace()
  const risky = isRisky(world, readable(url))
  world.push({
    ToUserName: 'gh_local0000000001',
    FromUserName: openid,
    CreateTime: Math.floor(world.now() / 1000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid: world.appId,
    trace_id: traceId,
    version: 2,
    detail: [detailOf(risky, 'content_model')],
    errcode: 0,
    errmsg: 'ok',
    result: resultOf(risky),
  })
  return done({ trace_id: traceId })
}

function mistakeIn(version: unknown, scene: unknown, openid: unknown): OpenApiAnswer | undefined {
  if (version !== 2) return failed(47001, 'version must be 2')
  if (!SCENES.includes(Number(scene))) return failed(40129)
  if (typeof openid !== 'string' || openid === '') return failed(40003)
  return undefined
}

const isRisky = ({ riskyWords }: OpenApiWorld, text: string): boolean =>
  riskyWords.some((word) => text.includes(word))

function readable(url: string): string {
  try {
    return decodeURIComponent(url)
  } catch {
    return url
  }
}

// 100 is 正常, 21000 is 其他.
const resultOf = (risky: boolean): PlainObject =>
  risky ? { suggest: 'risky', label: 21_000 } : { suggest: 'pass', label: 100 }

const detailOf = (risky: boolean, strategy: string): PlainObject => ({
  strategy,
  errcode: 0,
  ...resultOf(risky),
  prob: 90,
})
