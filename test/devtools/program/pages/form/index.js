Page({
  data: { name: '', typed: '', sent: '', fruits: ['梨', '桃', '杏'], fruit: 0, code: '', said: [] },
  typed({ detail }) {
    this.setData({ name: detail.value, typed: detail.value })
  },
  noted({ detail }) {
    this.say('noted ' + detail.value)
  },
  confirmed({ detail }) {
    this.say('confirmed ' + detail.value)
  },
  ticked({ detail }) {
    this.say('ticked ' + detail.value.join('+'))
  },
  chose({ detail }) {
    this.say('chose ' + detail.value)
  },
  switched({ detail }) {
    this.say('switched ' + detail.value)
  },
  slid({ detail }) {
    this.say('slid ' + detail.value)
  },
  picked({ detail }) {
    this.setData({ fruit: Number(detail.value) })
  },
  gaveUp() {
    this.say('gave up')
  },
  submit({ detail }) {
    this.setData({ sent: JSON.stringify(detail.value) })
  },
  reset() {
    this.say('reset')
  },
  phoned({ detail }) {
    this.setData({ code: detail.code })
  },
  say(what) {
    this.setData({ said: this.data.said.concat(what) })
  },
})
