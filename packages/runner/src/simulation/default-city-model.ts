import type { CityModel, StepModel } from './city-model.js'

/** Median and spread, as {@link Delay} has them. */
const minutes = (median: number, spread: number): StepModel['delay'] => ({ median, spread })

const steps: readonly StepModel[] = [
  { action: 'confirm', result: 'pass', weight: 900, delay: minutes(12, 80) },
  { action: 'confirm', result: 'fail', weight: 95, delay: minutes(14, 80) },
  { action: 'accept', weight: 950, delay: minutes(4, 90) },
  { action: 'refuse-acceptance', weight: 30, delay: minutes(6, 90) },
  { action: 'handle-on-site', weight: 600, delay: minutes(10, 80) },
  { action: 'file', weight: 950, delay: minutes(3, 90) },
  { action: 'refuse-filing', weight: 25, delay: minutes(6, 90) },
  { action: 'merge', weight: 6000, most: 1, delay: minutes(4, 80) },
  { action: 'split', weight: 6, most: 1, delay: minutes(15, 80) },
  { action: 'dispatch', weight: 1000, delay: minutes(4, 90) },
  { action: 'return', weight: 40, most: 2, delay: minutes(75, 120) },
  { action: 'reassign', weight: 1000, delay: minutes(25, 100) },
  { action: 'dispose', weight: 880, delay: { share: 45, spread: 75 } },
  { action: 'extend', weight: 45, most: 2, delay: { share: 70, spread: 25 } },
  { action: 'suspend', weight: 12, most: 1, delay: { share: 45, spread: 50 } },
  { action: 'resume', weight: 1000, delay: minutes(2880, 90) },
  { action: 'report-back', weight: 1000, delay: minutes(8, 100) },
  { action: 'order-verification', weight: 1000, delay: minutes(6, 100) },
  { action: 'verify', result: 'pass', weight: 880, delay: minutes(15, 80) },
  { action: 'verify', result: 'fail', weight: 110, most: 4, delay: minutes(17, 80) },
  { action: 'redispatch', weight: 1000, delay: minutes(8, 90) },
  { action: 'close', weight: 1000, delay: minutes(12, 100) },
  { action: 'supervise', weight: 12, most: 1, delay: { share: 90, spread: 40 } },
  { action: 'appeal', weight: 4, most: 1, delay: minutes(60, 100) },
  { action: 'continue', weight: 3, most: 1, delay: { share: 60, spread: 50 } },
  { action: 'hand-over', weight: 4, delay: minutes(40, 100) },
  { action: 'void', weight: 1, delay: minutes(20, 100) }
]

/**
 * The city that is simulated where no other is given (默认合成城市): four areas of the example standard, ten units. The shape is
 * that of a usual day: few reports at night, two thirds from collectors, one in eight verifications failing.
 */
export const defaultCityModel: CityModel = {
  sources: [
    { item: { id: 'collector', facts: { fromPublic: false } }, weight: 68 },
    { item: { id: 'public', facts: { fromPublic: true } }, weight: 32 }
  ],
  areas: [
    { item: { area: 'yanhu', grade: 'A' }, weight: 45 },
    { item: { area: 'east-town', grade: 'B' }, weight: 30 },
    { item: { area: 'west-town', grade: 'C' }, weight: 25 }
  ],
  units: [
    { member: 'synthetic-water-and-drains', takes: ['component/01'], pace: 38 },
    { member: 'synthetic-roads', takes: ['component/02', 'event/04'], pace: 48 },
    { member: 'synthetic-sanitation', takes: ['component/03', 'event/01'], pace: 32 },
    { member: 'synthetic-parks', takes: ['component/04'], pace: 44 },
    { member: 'synthetic-street-order', takes: ['event/05'], pace: 41 },
    { member: 'synthetic-advertising', takes: ['event/02'], pace: 55 },
    { member: 'synthetic-building-sites', takes: ['event/03'], pace: 60 },
    { member: 'synthetic-general-works', takes: [''], pace: 46 }
  ],
  member: 'synthetic-collectors',
  steps,
  hours: [4, 3, 2, 2, 3, 8, 30, 75, 110, 120, 110, 80, 45, 60, 95, 105, 95, 75, 50, 35, 25, 18, 10, 6],
  weekend: 620,
  events: 700,
  duplicates: 35,
  facts: { slight: 60 },
  suspendedDays: { median: 5 * 1440, spread: 60 }
}
