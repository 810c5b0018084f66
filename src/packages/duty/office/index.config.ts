export default definePageConfig({ navigationBarTitleText: '代表履职管理' })
