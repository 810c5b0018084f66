export default definePageConfig({ navigationBarTitleText: '写议案' })
