export default definePageConfig({ navigationBarTitleText: '议案详情' })
