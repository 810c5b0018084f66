const tell = require('../../tell')

Page({
  ...tell('index'),
  data: {
    count: 0,
    heardOf: '',
    trail: [],
    list: [
      { id: 1, text: '一', done: false },
      { id: 2, text: '二', done: false },
    ],
  },
  add(event) {
    this.setData({ count: this.data.count + Number(event.currentTarget.dataset.by) })
  },
  inner(event) {
    this.setData({ trail: this.data.trail.concat('inner ' + event.type) })
  },
  outer(event) {
    this.setData({
      trail: this.data.trail.concat('outer ' + event.mark.where + ' ' + typeof event.target.dataset),
    })
  },
  finish(event) {
    const at = this.data.list.findIndex((one) => one.id === event.currentTarget.dataset.id)
    this.setData({ ['list[' + at + '].done']: true })
  },
  heard(event) {
    this.setData({ heardOf: '子组件说 ' + event.detail.count })
  },
  onShareAppMessage({ from }) {
    return { title: '样例 ' + from, path: '/pages/index/index' }
  },
  onPullDownRefresh() {
    this.setData({ count: 0 })
    wx.stopPullDownRefresh()
  },
  sum(a, b) {
    return a + b
  },
  fail() {
    throw new Error('页面里出错了')
  },
})
