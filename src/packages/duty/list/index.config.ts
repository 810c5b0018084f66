export default definePageConfig({ navigationBarTitleText: '年度清单' })
