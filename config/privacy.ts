/**
 * APIs that WeChat counts as touching the person's privacy, and what each is for. The same list, in the same words, is
 * filled in at 微信公众平台 → 用户隐私保护指引; an API that is used and not filled in there fails on every phone.
 */
export const privacyApis: Readonly<Record<string, string>> = {
  chooseMessageFile: '从聊天里选取建议的附件',
  getPhoneNumber: '与代表名册核对手机号，确认身份',
  setClipboardData: '复制核验码与文号，便于粘贴到别处核对',
}
