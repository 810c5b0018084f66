/** The import directions of the house. Each rule says what would go wrong without it. */
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    forbid('no-circular', 'A circle has no first part to read.', {}, { circular: true }),
    forbid(
      'domain-imports-nobody',
      'The domain is pure: itself, zod and dayjs.',
      { path: '^src/domain' },
      { pathNot: '^src/domain|^node_modules/(zod|dayjs)' },
    ),
    forbid(
      'contract-knows-only-domain',
      'What crosses the wire must not depend on a screen or a server.',
      { path: '^src/contract' },
      { pathNot: '^src/(contract|domain)|^node_modules/zod' },
    ),
    forbid(
      'ui-knows-no-business',
      'A piece of the kit must be usable for any subject.',
      { path: '^src/ui' },
      { path: '^src/(domain|contract|features|pages|packages|platform)|^cloudfunctions|^emulator|^seeds' },
    ),
    forbid(
      'platform-knows-no-screen',
      'The platform is below the features.',
      { path: '^src/platform' },
      { path: '^src/(features|pages|packages|ui|domain)|^cloudfunctions|^emulator' },
    ),
    forbid(
      'features-below-pages',
      'A feature must not know which page shows it.',
      { path: '^src/features' },
      { path: '^src/(pages|packages)|^cloudfunctions|^emulator|^seeds' },
    ),
    forbid(
      'app-never-imports-server',
      'Server code in the mini-program would leak rules of storage.',
      { path: '^src' },
      { path: '^(cloudfunctions|emulator|seeds|config)' },
    ),
    forbid(
      'server-below-mains',
      'The mains are doors; nothing behind a door opens it.',
      { path: '^cloudfunctions/server' },
      {
        path: '^cloudfunctions/(api|public|clock|web|papers)/|^src/(features|pages|packages|ui|platform)|^emulator|^seeds',
      },
    ),
    forbid(
      'public-has-no-write-handler',
      'What a citizen can reach must not contain a way to write.',
      { path: '^cloudfunctions/public/' },
      {
        path: '^cloudfunctions/server/(cases/(act|start)|projections|store/cloud-writer|platform-writing)',
        reachable: true,
      },
    ),
    forbid(
      'web-writes-sessions-only',
      'A browser that is signed in asks the function api; web itself knows no way to act on a case.',
      { path: '^cloudfunctions/web/' },
      { path: '^cloudfunctions/server/(cases/(act|start|draw)|projections|clock)', reachable: true },
    ),
    forbid(
      'papers-alone-carry-the-libraries',
      'Word and Excel would double the cold start of everything else.',
      { path: '^cloudfunctions/(api|public|clock|web)/' },
      { path: '^node_modules/(docx|exceljs)', reachable: true },
    ),
    forbid(
      'emulator-ships-nowhere',
      'What ships must not contain the emulator.',
      { path: '^(src|cloudfunctions)' },
      { path: '^emulator' },
    ),
    forbid(
      'taro-only-in-platform-and-ui',
      'Only the platform layer names the platform API.',
      { path: '^src/(features|domain|contract)' },
      { path: '^node_modules/(@tarojs/taro|wx-server-sdk)' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
