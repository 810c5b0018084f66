// Every page keeps the story of its life in one place, so that a test can read it.
module.exports = function tell(name) {
  const keep = (what) => getApp().lives.push(name + ' ' + what)
  return {
    onLoad(query) {
      keep('load ' + JSON.stringify(query))
    },
    onShow() {
      keep('show')
    },
    onReady() {
      keep('ready')
    },
    onHide() {
      keep('hide')
    },
    onUnload() {
      keep('unload')
    },
  }
}
