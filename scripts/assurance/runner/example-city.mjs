// The example city and its stories, for promises about the runner.
import { compileRulebook } from '@lijie/engine'
import { prepareStandards } from '@lijie/engine/calendar-compiler'
import { loadStandards } from '../../load-standards.mjs'

const ids = [
  'cn.example.city-workflow',
  'cn.yuncheng.case-standard',
  'cn-office-08-12-14-18',
  'cn.gov.state-council-days-off'
]

/** Monday, 2 March 2026, nine in the morning: the first day of the rulebook. */
export const start = Date.parse('2026-03-02T09:00:00+08:00')

/** The standards of the example city, prepared. */
export function readCityStandards() {
  const documents = loadStandards().map(({ document }) => document)
  return prepareStandards(documents.filter(({ standard }) => ids.includes(standard.id)))
}

/** The rulebook of these documents on a date. */
export function compileCityStandards(documents, on = '2026-03-02') {
  return compileRulebook(documents, { on, bind: { 'working-shifts': 'cn-office-08-12-14-18' } })
}

const collector = { organ: 'collection-company:north', role: 'collector', onBehalfOf: 'centre' }

/** Who acts in the example city. */
export const actors = {
  collector,
  verifier: { ...collector, role: 'verifier' },
  acceptor: { organ: 'centre', role: 'acceptor' },
  filer: { organ: 'centre', role: 'filer' },
  dispatcher: { organ: 'centre', role: 'dispatcher' },
  supervisor: { organ: 'centre', role: 'supervisor' },
  closer: { organ: 'centre', role: 'closer' },
  coordinator: { organ: 'district-platform@yanhu', role: 'coordinator' },
  disposer: { organ: 'unit:drainage-company', role: 'disposer' }
}

/** The story of a missing manhole cover from the report to the end; what was done first is not good enough. */
export function tellStory(caseId) {
  const to = actors.disposer.organ
  return [
    {
      type: 'report',
      by: actors.collector,
      case: caseId,
      kind: 'component',
      code: '0101',
      area: 'yanhu',
      facts: { fromPublic: false }
    },
    { type: 'accept', by: actors.acceptor },
    {
      type: 'file',
      by: actors.filer,
      criterion: 'component/0101/1',
      facts: { defects: ['missing'], safetyHazard: true }
    },
    { type: 'dispatch', by: actors.dispatcher, to: actors.coordinator.organ },
    { type: 'dispatch', by: actors.coordinator, to },
    { type: 'dispose', by: actors.disposer },
    { type: 'report-back', by: actors.disposer },
    { type: 'order-verification', by: actors.dispatcher },
    { type: 'verify', by: actors.verifier, result: 'fail' },
    { type: 'redispatch', by: actors.dispatcher, to },
    { type: 'dispose', by: actors.disposer },
    { type: 'report-back', by: actors.disposer },
    { type: 'order-verification', by: actors.dispatcher },
    { type: 'verify', by: actors.verifier, result: 'pass' },
    { type: 'close', by: actors.closer }
  ]
}

/** The commands of a story, in order. */
export function listCommands(caseId, length = Infinity) {
  return tellStory(caseId)
    .slice(0, length)
    .map((action, version) => ({
      id: `${caseId}-${version + 1}`,
      case: caseId,
      expectedVersion: version,
      action
    }))
}
