export default definePageConfig({ navigationBarTitleText: '前情同义词' })
