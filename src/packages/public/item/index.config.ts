export default definePageConfig({ navigationBarTitleText: '建议与答复' })
