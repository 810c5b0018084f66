export default definePageConfig({ navigationBarTitleText: '大会议案' })
