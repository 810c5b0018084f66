export default definePageConfig({ navigationBarTitleText: '答复与评价' })
