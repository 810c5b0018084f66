export default definePageConfig({ navigationBarTitleText: '切换身份（演示）' })
