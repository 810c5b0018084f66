const tell = require('../../tell')
const life = tell('deep')

Page({
  ...life,
  data: { level: 0 },
  onLoad(query) {
    life.onLoad(query)
    this.setData({ level: query.level })
  },
})
