import type { Api } from '@/contract/api'
import type { Output } from '@/contract/endpoint'

export type RosterPerson = Output<Api['roster.people']>['people'][number]
