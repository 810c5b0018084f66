const tell = require('../../tell')
const life = tell('list')

Page({
  ...life,
  data: { query: {}, rows: [1, 2, 3, 4, 5, 6], lowered: 0, moves: 0, turned: '', lost: '' },
  onLoad(query) {
    life.onLoad(query)
    this.setData({ query })
  },
  low() {
    this.setData({ lowered: this.data.lowered + 1 })
  },
  moved() {
    this.setData({ moves: this.data.moves + 1 })
  },
  turned({ detail }) {
    this.setData({ turned: detail.current + detail.source })
  },
  lost({ detail }) {
    this.setData({ lost: detail.errMsg })
  },
  draw() {
    wx.createSelectorQuery()
      .select('#canvas')
      .fields({ node: true, size: true })
      .exec(([{ node }]) => {
        const pen = node.getContext('2d')
        pen.fillStyle = 'rgb(255, 0, 0)'
        pen.fillRect(0, 0, 10, 10)
      })
  },
})
