Page({ data: { word: '第二个分包' } })
