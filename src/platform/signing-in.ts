/** A browser without demo identities is signed in by a phone; a phone is known to WeChat. */
export const signsInByPhone = !DEMO && process.env.TARO_ENV === 'h5'

/** In WeChat a person can bind what WeChat knows of them. */
export const canBind = process.env.TARO_ENV === 'weapp' || DEMO
