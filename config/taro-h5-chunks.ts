/** The part of webpack-chain that is used here. */
type Chain = {
  optimization: { splitChunks: (options: object) => unknown }
  performance: { hints: (level: false) => unknown }
}

/** Taro splits initial chunks only, and each lazy page would carry its own copy of shared code. */
export function splitSharedCode(chain: Chain): void {
  // Sizes have a bar of their own (npm run sizes); the generic hint says nothing new.
  chain.performance.hints(false)
  chain.optimization.splitChunks({
    chunks: 'all',
    maxInitialRequests: 8,
    minSize: 8000,
    cacheGroups: {
      vendors: {
        name: 'vendors',
        test: /[\\/]node_modules[\\/]/,
        chunks: 'initial',
        priority: 10,
        reuseExistingChunk: true,
      },
      shared: { minChunks: 2, priority: 1, reuseExistingChunk: true },
    },
  })
}
