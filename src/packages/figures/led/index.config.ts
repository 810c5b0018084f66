export default definePageConfig({ navigationBarTitleText: '领办和督办' })
