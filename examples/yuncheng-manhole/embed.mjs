import { compileRulebook, computeDeadline, decideFiling } from '@lijie/engine'
import yuncheng from '@lijie/standard-yuncheng/case-standard-v2'
const rules = compileRulebook([yuncheng], { on: '2026-03-02' })
const report = { kind: 'component', code: '0101', facts: { defects: ['missing'], safetyHazard: true } }
const filing = decideFiling(rules, report)
const [criterion] = filing.value.criteria
const due = computeDeadline(rules, { criterion, startedAt: '2026-02-14T17:00+08:00' })
console.log(filing.value.outcome, criterion, due.value.iso, due.because[0].article)
