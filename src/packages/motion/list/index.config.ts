export default definePageConfig({ navigationBarTitleText: '议案' })
