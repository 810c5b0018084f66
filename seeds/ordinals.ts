/* 干支: the only names persons have in the demo data, with the letters for their ids. */

const stems = '甲jia 乙yi 丙bing 丁ding 戊wu 己ji 庚geng 辛xin 壬ren 癸gui'.split(' ')
const branches = '子zi 丑chou 寅yin 卯mao 辰chen 巳si 午wushi 未wei 申shen 酉you 戌xu 亥hai'.split(' ')

const split = (word: string) => ({ name: word.slice(0, 1), letters: word.slice(1) })

/** 甲…癸, then 子…亥, then the sixty 甲子, 乙丑…: as many different names as are asked for. */
export const ordinals = [
  ...stems.map(split),
  ...branches.map(split),
  ...Array.from({ length: 60 }, (_, n) => {
    const [stem, branch] = [split(stems[n % 10] ?? ''), split(branches[n % 12] ?? '')]
    return { name: stem.name + branch.name, letters: stem.letters + branch.letters }
  }),
]

/** What a person of the demo may be called, and nothing else. */
export const DEMO_NAME =
  /^(代表|镇代表|承办人|负责人|工委工作人员|镇人大工作人员|交办人|领导|主席团工作人员|委员会工作人员)[甲乙丙丁戊己庚辛壬癸]?[子丑寅卯辰巳午未申酉戌亥]?$/
