import hooks from 'eslint-plugin-react-hooks'
import ts from 'typescript-eslint'

export default ts.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      '.cache/**',
      '.data/**',
      'coverage/**',
      'test-results/**',
      'test/devtools/{program,sample}/**',
    ],
  },
  ...ts.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
    },
  },
  // A table is as long as what it lists.
  { files: ['config/collections.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['{src,cloudfunctions,emulator,scripts,test,seeds}/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
    },
  },
  {
    files: ['src/**/*.tsx', 'src/**/*.ts'],
    plugins: { 'react-hooks': hooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'setTimeout', 'fetch', 'process', 'crypto', 'wx'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'randomness is handed in' },
      ],
    },
  },
  {
    files: ['**/*.cjs', '**/*.mjs', '*.js', 'babel.config.js', 'test/**/*.ts', 'test/**/*.tsx'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['scripts/**', 'bench/**', 'test/**', 'docs/**', 'config/**', 'seeds/**'],
    rules: { 'no-console': 'off' },
  },
  { files: ['seeds/**', 'test/**'], rules: { 'max-lines': 'off' } },
)
