import { bases, type Basis } from '../src/domain/calendar/deadline'

export const BASIS = {
  law: bases.law,
  local: bases.local,
  default: `${bases.default}，待确认`,
} as const satisfies Record<Basis, string>

type Stages<S extends string> = Readonly<Record<S, { label: string }>>
type Actions<S extends string> = Readonly<
  Record<string, { label: string; from: readonly S[]; by: { label: string } }>
>

/** Each stage with what may be done in it. */
export function stageTable<S extends string>(stages: Stages<S>, actions: Actions<S>): string[] {
  const verbsFrom = (stage: S) =>
    Object.values(actions)
      .filter(({ from }) => from.includes(stage))
      .map(({ label }) => label)
      .join('、') || '（终点）'
  return [
    '| 阶段 | 名称 | 能在此办理的动作 |',
    '|---|---|---|',
    ...(Object.keys(stages) as S[]).map(
      (stage) => `| \`${stage}\` | ${stages[stage].label} | ${verbsFrom(stage)} |`,
    ), // keys of the table
  ]
}

/** Each action with who does it and where. */
export function verbTable<S extends string>(stages: Stages<S>, actions: Actions<S>): string[] {
  return [
    '| 动作 | 代码 | 由谁 | 在哪些阶段 |',
    '|---|---|---|---|',
    ...Object.entries(actions).map(
      ([verb, { label, by, from }]) =>
        `| ${label} | \`${verb}\` | ${by.label} | ${from.map((stage) => stages[stage].label).join('、')} |`,
    ),
  ]
}
