Page({ data: { word: require('../secret') } })
