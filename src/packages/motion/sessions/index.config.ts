export default definePageConfig({ navigationBarTitleText: '会次与截止时间' })
