// Without the switch WeChat never asks the page what to share, whatever its hook says.
export default definePageConfig({ navigationBarTitleText: '建议公开', enableShareAppMessage: true })
