App({
  lives: [],
  onLaunch(options) {
    this.lives.push('launch ' + options.path)
  },
  onShow() {
    this.lives.push('show')
  },
  onError(message) {
    this.lives.push('error ' + message)
  },
})
