export default defineAppConfig({
  pages: ['pages/home/index', 'pages/browse/index', 'pages/open/index', 'pages/me/index'],
  subPackages: [
    { root: 'packages/case', pages: ['detail/index', 'act/index'] },
    { root: 'packages/deputy', pages: ['compose/index', 'reply/index'] },
    {
      root: 'packages/motion',
      pages: ['list/index', 'detail/index', 'act/index', 'compose/index', 'sessions/index'],
    },
    {
      root: 'packages/duty',
      pages: [
        'portrait/index',
        'activities/index',
        'activity/index',
        'code/index',
        'office/index',
        'rules/index',
        'plan/index',
        'list/index',
        'ranking/index',
      ],
    },
    { root: 'packages/unit', pages: ['compose/index', 'sign/index'] },
    { root: 'packages/public', pages: ['item/index', 'verify/index', 'motions/index'] },
    { root: 'packages/message', pages: ['list/index'] },
    { root: 'packages/account', pages: ['desk/index', 'bind/index'] },
    { root: 'packages/office', pages: ['roster/index', 'words/index', 'rules/index'] },
    { root: 'packages/figures', pages: ['board/index', 'cases/index', 'led/index'] },
    ...(DEMO ? [{ root: 'packages/demo', pages: ['identity/index'] }] : []),
  ],
  preloadRule: {
    'pages/home/index': { network: 'wifi', packages: ['packages/case'] },
    'pages/open/index': { network: 'wifi', packages: ['packages/public'] },
  },
  // Each role has its own words on the tab bar, so pages draw it themselves; this keeps WeChat's tab pages alive.
  tabBar: {
    custom: true,
    color: '#6E665C',
    selectedColor: '#B0271D',
    backgroundColor: '#FFFFFF',
    list: [
      { pagePath: 'pages/home/index', text: '首页' },
      { pagePath: 'pages/browse/index', text: '建议' },
      { pagePath: 'pages/open/index', text: '公开' },
      { pagePath: 'pages/me/index', text: '我的' },
    ],
  },
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '智慧人大',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F5F3EE',
    backgroundTextStyle: 'dark',
  },
  // Nothing moves but sheets and dialogs.
  animation: false,
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
})
