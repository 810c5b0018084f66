import { Section } from '@/ui/text/Section'
import { Answers } from './Answers'
import { ClassChoice } from './ClassChoice'
import { Closing } from './Closing'
import { openAction } from '../act/open-action'
import { undecidedAsks } from './draft'
import { lacksContact } from './gaps'
import type { ComposerFrameProps } from './props'
import { PromisesEditor } from './PromisesEditor'

/** The form itself, in the order in which a reply is thought out. */
export function Editor({
  view,
  typed,
  faults,
  gaps,
  onChange,
}: Omit<ComposerFrameProps, 'bar' | 'target' | 'onQuote'>) {
  const fault = (path: string) => faults[path]
  const begun = (index: number) =>
    typed.answers[index]?.outcome !== undefined || Boolean(typed.answers[index]?.text)
  const undecided = undecidedAsks(typed).map((number) => `ask-${number}`)
  // An ask not yet begun is counted in the bar below; only one begun and left incomplete is marked.
  const marked = Object.fromEntries(
    gaps
      .filter(({ where }) => /^ask-\d+$/.test(where) && begun(Number(where.slice(4)) - 1))
      .map(({ where, message }) => [where, undecided.includes(where) ? '请选择采纳情况' : message]),
  )
  return (
    <>
      <Section
        title="逐条回应"
        side={`${typed.answers.filter((answer) => answer.outcome && answer.text.trim()).length} / ${view.desk?.asks.length ?? 0} 条`}
      >
        <Answers
          asks={view.content.asks}
          mine={view.desk?.asks ?? []}
          answers={typed.answers}
          faults={marked}
          onChange={(answers) => onChange({ answers })}
        />
      </Section>
      <Section title="答复类别" side="按事实自动检查">
        <ClassChoice typed={typed} meanings={view.classes} onChange={onChange} />
      </Section>
      <Section
        title="承诺"
        note={typed.promises.length > 0 ? `${typed.promises.length} 项` : '有时限的写在这里'}
      >
        <PromisesEditor
          promises={typed.promises}
          fault={fault}
          onChange={(promises) => onChange({ promises })}
        />
      </Section>
      <Closing
        typed={typed}
        contactMissing={lacksContact(view)}
        onLogContact={() => openAction('logContact', view.id)}
        fault={fault}
        onChange={onChange}
      />
    </>
  )
}
