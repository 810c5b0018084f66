export default definePageConfig({ navigationBarTitleText: '签发答复' })
