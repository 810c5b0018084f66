export default { pages: ['pages/index/index'], window: { navigationBarTitleText: 'hello' } }
