const components = require('../src/platform/aria-components.json')

/** Teaches the WXML templates the accessibility attributes that Taro leaves out; the run-time twin is in src/platform. */
module.exports = (ctx) => {
  ctx.registerMethod('onSetupClose', (platform) => {
    platform.template?.mergeComponents(ctx, components)
  })
}
