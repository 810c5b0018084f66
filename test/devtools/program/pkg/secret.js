module.exports = '分包里的话'
