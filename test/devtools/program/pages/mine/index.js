const tell = require('../../tell')

Page({
  ...tell('mine'),
  data: { kept: '' },
})
