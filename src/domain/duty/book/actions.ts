import * as z from 'zod/mini'
import { count, day, flag, form, id, listOf, maybeText, oneOf, text } from '../../shared/fields'
import { isSame } from '../../shared/canonical'
import { refuse } from '../../shared/refusal'
import { planFault, type DutyPlan } from '../plan'
import { tableFault } from '../rule-table'
import { dimensionKeys, subjectKeys, type Dimension, type Subject } from '../subject'
import { planOf } from './book'
import { defineAction, deputyOffice, type BookMachine } from './define'
import { tableFrom, tableInput } from './table-input'

const adoptTable = defineAction({
  label: '启用积分表',
  from: ['inForce'],
  by: deputyOffice,
  input: tableInput,
  decide: (s, input, { today }) => {
    const table = tableFrom(input)
    return tableFault(table, s.tables, today) ?? [{ type: 'tableAdopted', table }]
  },
})

const isSamePlan = (earlier: DutyPlan, plan: Pick<DutyPlan, 'name' | 'items'>) =>
  earlier.name === plan.name && isSame(earlier.items, plan.items)

/** 代表法第四十三条：年度代表工作计划。 It may be put right until the year is over. */
const adoptPlan = defineAction({
  label: '发布年度履职清单',
  from: ['inForce'],
  by: deputyOffice,
  input: form({
    year: count('年度', { min: 2000, max: 2100 }),
    name: text('清单名称', { min: 4, max: 60 }),
    example: z._default(flag('是否示例'), false),
    items: listOf(
      '清单事项',
      form({
        id: id('事项编号'),
        label: text('事项', { min: 2, max: 60 }),
        dimension: oneOf('维度', dimensionKeys as [Dimension, ...Dimension[]]),
        subjects: listOf('记账事项', oneOf('记账事项', subjectKeys as [Subject, ...Subject[]]), {
          min: 1,
          max: 10,
        }),
        target: count('次数', { max: 100 }),
        due: day('完成日期'),
        source: maybeText('出处', 300),
      }),
      { min: 1, max: 30 },
    ),
  }),
  decide: (s, plan, { today }) => {
    if (Number(today.slice(0, 4)) > plan.year && planOf(s, plan.year))
      return refuse('too-late', `${plan.year} 年已经过去，清单不能再改`)
    const fault = planFault(plan)
    if (fault) return refuse('bad-input', fault)
    const earlier = planOf(s, plan.year)
    if (earlier && isSamePlan(earlier, plan))
      return refuse('already-done', '清单和现行的一样，没有要发布的改动')
    const version = (earlier?.version ?? 0) + 1
    return [{ type: 'planAdopted', plan: { ...plan, version, adoptedOn: today } }]
  },
})

const setRanking = defineAction({
  label: '设置积分排名',
  from: ['inForce'],
  by: deputyOffice,
  input: form({ ranking: flag('是否排名'), reason: maybeText('依据', 200) }),
  decide: (s, { ranking, reason }) => {
    if (s.ranking === ranking) return refuse('already-done', `积分排名已经是${ranking ? '开启' : '关闭'}状态`)
    if (ranking && reason.length < 10)
      return refuse('incomplete', '开启排名须写明本级人大常委会的决定依据，不少于 10 个字')
    return [{ type: 'rankingSet', ranking, reason }]
  },
})

export const bookActions = { adoptTable, adoptPlan, setRanking }

export const bookMachine: BookMachine = { actions: bookActions, stageLabel: () => '执行中' }
