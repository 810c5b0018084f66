import { resolve } from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { splitSharedCode } from './taro-h5-chunks'
import { modernModules } from './taro-modern-modules'

/** A class name crosses to the view with every node that bears it, so it is short. */
const cssModules = {
  enable: true,
  config: { namingPattern: 'module', generateScopedName: '[hash:base64:5]' },
} as const

export default defineConfig<'webpack5'>(async () => {
  const target = process.env.TARO_ENV ?? 'weapp'
  const config: UserConfigExport<'webpack5'> = {
    projectName: 'zhihui-renda',
    date: '2026-11-25',
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
    sourceRoot: 'src',
    outputRoot: process.env.OUT_DIR ?? `dist/${target}`,
    plugins: [
      '@tarojs/plugin-framework-react',
      '@tarojs/plugin-platform-weapp',
      '@tarojs/plugin-platform-h5',
      resolve(__dirname, 'taro-aria-plugin.cjs'),
    ],
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    // What the cache keeps of app.config is not told apart by DEMO: a release is built without it.
    cache: { enable: process.env.DEMO !== '0' },
    sourceMap: false,
    logger: { quiet: true, stats: false },
    alias: { '@': resolve(__dirname, '..', 'src') },
    // Code behind `if (DEMO)` disappears from a production bundle built with DEMO=0.
    defineConstants: { DEMO: JSON.stringify(process.env.DEMO !== '0') },
    mini: {
      compile: { include: [modernModules] },
      postcss: { pxtransform: { enable: true, config: {} }, cssModules },
      miniCssExtractPluginOption: { ignoreOrder: true },
    },
    h5: {
      publicPath: '/',
      staticDirectory: 'static',
      router: { mode: 'hash' },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
      compile: { include: [modernModules] },
      postcss: {
        autoprefixer: { enable: true },
        // A fixed root size: a desktop window must not scale the page.
        pxtransform: { enable: true, config: { baseFontSize: 20, maxRootSize: 20, minRootSize: 20 } },
        cssModules,
      },
      webpackChain: splitSharedCode,
    },
  }
  return config
})
