import type { Paper } from '@/contract/papers'
import { roles } from '@/domain/people/people'
import { offices, personColumns, sheetNames, unitColumns, unitKinds } from '@/domain/people/roster-columns'
import { peopleOf } from '../people/known'
import { forOffice } from '../people/office'
import { unitsInForce } from '../people/in-force'
import { todayOf, type FilingPorts, type Signed } from '../ports'
import { give } from './give'
import { excelFile, type Sheet } from './sheet'

const columnsOf = (heads: object) => Object.values(heads).map((label: string) => ({ label, width: 18 }))

const guide: Sheet = {
  name: '填写说明',
  columns: [
    { label: '项目', width: 16 },
    { label: '怎么填', width: 80 },
  ],
  rows: [
    ['一行一段任职', '一个人有几个身份就写几行，姓名和手机号写成一样的。没有列出的人员和单位保持不变。'],
    ['人员编号', '导出的名册里已有编号，请保留；新人员留空，由系统编号。单位编号也是这样。'],
    ['手机号', '11 位。一个手机号只能登记一个人，用来绑定微信。'],
    ['身份', offices.map((role) => roles[role]).join('、')],
    ['承办单位', '只有承办单位经办人、负责人和专门委员会填写，名称要与“单位”表或名册里的一致。'],
    ['代表团', '只有代表填写。'],
    ['日期', '写成 2026-05-06。离任日期是在任的最后一天，还在任的留空；过了这一天就不能再登录。'],
    ['类别', Object.values(unitKinds).join('、')],
    ['撤销日期', '单位工作的最后一天。还有建议在办的单位要先改办，才能撤销。'],
    ['整份导入', '只要有一行不对，一行也不会导入；请按提示改好后重新上传。'],
  ],
}

export async function rosterTemplate(ports: Signed<FilingPorts>): Promise<Paper> {
  forOffice(ports)
  const file = await excelFile([
    { name: sheetNames.people, columns: columnsOf(personColumns), rows: [] },
    { name: sheetNames.units, columns: columnsOf(unitColumns), rows: [] },
    guide,
  ])
  return give(ports, '名册模板', 'xlsx', file)
}

export async function rosterExport(ports: Signed<FilingPorts>): Promise<Paper> {
  const congress = forOffice(ports)
  const [people, units] = await Promise.all([
    peopleOf(ports, congress),
    ports.store.find('units', { where: { congress }, limit: 1000 }),
  ])
  const file = await excelFile([
    {
      name: sheetNames.people,
      columns: columnsOf(personColumns),
      rows: people.flatMap(({ _id, name, phone = '', posts }) =>
        posts
          .filter((post) => post.congress === congress)
          .map(({ role, unit, delegation = '', since, until = '' }) => [
            _id,
            name,
            phone,
            roles[role],
            unit?.name ?? '',
            delegation,
            since,
            until,
          ]),
      ),
    },
    {
      name: sheetNames.units,
      columns: columnsOf(unitColumns),
      rows: (await unitsInForce(ports.store, units)).map(({ _id, name, kind, until = '' }) => [
        _id,
        name,
        kind in unitKinds ? unitKinds[kind as keyof typeof unitKinds] : kind,
        until,
      ]),
    },
    guide,
  ])
  return give(ports, `名册${todayOf(ports)}`, 'xlsx', file)
}
