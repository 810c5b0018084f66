import type { Rulebook } from '@/domain/rules/book'
import type { RulesEvent } from '@/domain/rules/define'
import type { CaseCore } from '../cases/core'

/** The rules of a congress: one document, with the record of who published what. */
export type RulebookDoc = CaseCore<Rulebook, RulesEvent>
