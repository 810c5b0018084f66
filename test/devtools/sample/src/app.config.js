export default {
  pages: ['pages/index/index', 'pages/form/index'],
  subPackages: [{ root: 'more', pages: ['leaf/index'] }],
  window: { navigationBarTitleText: 'Hello' },
}
