import { compileRulebook, computeDeadline, decideFiling } from '@lijie/engine'
import daysOff from '@lijie/standard-calendar-cn/state-council-days-off'
import shifts from '@lijie/standard-calendar-cn/cn-office-08-12-14-18'
import yuncheng from '@lijie/standard-yuncheng/case-standard-v2'
const bind = { 'working-shifts': shifts.standard.id }
const rules = compileRulebook([yuncheng, daysOff, shifts], { on: '2026-03-02', bind })
console.log(decideFiling(rules, { kind: 'component', code: '0137', facts: { defects: ['damaged'] } }).value)
console.log(computeDeadline(rules, { criterion: 'component/0137/2', startedAt: '2026-03-06T17:00:00+08:00' }))
