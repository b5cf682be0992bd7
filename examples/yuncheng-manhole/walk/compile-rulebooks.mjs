import { compileRulebook } from '@lijie/engine'
import daysOff from '@lijie/standard-calendar-cn/state-council-days-off'
import office from '@lijie/standard-calendar-cn/cn-office-08-12-14-18'
import yuncheng from '@lijie/standard-yuncheng/case-standard-v2'

/**
 * The Yuncheng standard compiled twice: as it stands, with its working shifts left open, and with the office hours of
 * the example bound to them.
 */
export function compileRulebooks(on) {
  const standards = [yuncheng, daysOff, office]
  return {
    unbound: compileRulebook(standards, { on }),
    bound: compileRulebook(standards, { on, bind: { 'working-shifts': office.standard.id } })
  }
}
