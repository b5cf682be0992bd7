import type { VectorFile, VectorTest } from '@lijie/schema'
import { duties, evaluators, refused, statuses, vectorsOf, type Facts } from './camera-town.js'

const review = { evaluation: 'yearly-review', evaluator: 'town-office', sinks: ['report'] }
const check = { evaluation: 'police-check', evaluator: 'police', sinks: ['file'] }
const filing = { place: 'street', publicFunds: false, acceptedAt: '2026-03-02T10:00:00+08:00' }
const removal = { place: 'street', removalAt: '2026-05-31T10:00:00+08:00' }
const ready = { place: 'school', accepted: true, trained: true }
const dormitory = { place: 'dormitory', installed: true }
const shares = (good: number, all: number, storm: number): Facts => ({
  goodCameras: good,
  cameras: all,
  stormCameras: storm
})
const fine = { amount: { least: 1000, most: 5000 }, currency: 'CNY' }

const owners: Readonly<Record<string, string>> = {
  build: 'owner',
  'no-dormitory': 'anybody',
  'upkeep-town': 'town-office',
  'upkeep-agreed': 'builder',
  'upkeep-owner': 'owner',
  'start-use': 'owner',
  'file-record': 'owner',
  'tell-removal': 'owner',
  'good-order': 'owner',
  'keep-30-days': 'owner',
  'keep-2-years': 'owner',
  'publish-plan': 'town-office',
  share: 'owner',
  'turn-away': 'owner',
  'emergency-mode': 'police',
  'reward-reports': 'town-office'
}

/** Whose every rule is. */
const whose: VectorTest = duties(
  {
    place: 'field',
    publicFunds: true,
    holdsEvidence: true,
    withoutPass: true,
    emergency: true,
    faultReported: true
  },
  {
    rules: {
      build: 'not-applicable',
      'no-dormitory': 'not-applicable',
      'upkeep-town': 'borne',
      'upkeep-agreed': 'not-applicable',
      'upkeep-owner': 'not-applicable',
      'start-use': 'not-applicable',
      'file-record': 'not-applicable',
      'tell-removal': 'not-applicable',
      'good-order': 'needs',
      'keep-30-days': 'owed',
      'keep-2-years': 'owed',
      'publish-plan': 'owed',
      share: 'encouraged',
      'turn-away': 'allowed',
      'emergency-mode': 'in-use',
      'reward-reports': 'may-be-given'
    },
    keeping: { recording: { rule: 'keep-2-years', minimum: '2 year' } },
    details: {
      ...Object.fromEntries(
        Object.entries(owners).map(([rule, owner]) => [`rules/${rule}`, { of: [owner] }])
      ),
      'rules/file-record': { of: ['owner'], to: 'police' }
    }
  }
)

/** Vectors that exercise every duty of the town both ways. */
export const cameraTownVectors: VectorFile = vectorsOf(
  ...['street', 'school'].map((place) => statuses({ place }, { build: 'owed' })),
  statuses(
    { place: 'field' },
    {
      build: 'not-applicable',
      'no-dormitory': 'not-applicable',
      'tell-removal': 'not-applicable',
      'start-use': 'not-applicable',
      'file-record': 'not-applicable'
    }
  ),
  statuses({ place: 'street', installed: true }, { build: 'met', 'no-dormitory': 'not-applicable' }),
  statuses({ place: 'street', installed: false }, { build: 'breached' }),
  statuses({ place: 'dormitory' }, { build: 'overridden', 'no-dormitory': 'forbidden' }),
  statuses({ ...dormitory, installed: false }, { 'no-dormitory': 'observed' }),
  statuses(
    { publicFunds: true },
    { 'upkeep-town': 'borne', 'upkeep-agreed': 'not-applicable', 'upkeep-owner': 'not-applicable' }
  ),
  statuses(
    { publicFunds: true, agreed: true },
    { 'upkeep-town': 'borne', 'upkeep-agreed': 'not-applicable' }
  ),
  statuses(
    { publicFunds: false, agreed: true },
    { 'upkeep-town': 'not-applicable', 'upkeep-agreed': 'borne', 'upkeep-owner': 'not-applicable' }
  ),
  statuses(
    { publicFunds: false, agreed: false },
    { 'upkeep-agreed': 'not-applicable', 'upkeep-owner': 'borne' }
  ),
  statuses(ready, { 'start-use': 'open' }),
  statuses({ ...ready, inUse: true }, { 'start-use': 'met' }),
  statuses({ ...ready, accepted: false }, { 'start-use': 'closed' }),
  statuses({ ...ready, trained: false }, { 'start-use': 'closed' }),
  statuses({ ...ready, trained: false, inUse: true }, { 'start-use': 'breached' }),
  duties(
    filing,
    { rules: { 'file-record': 'owed' }, deadlines: { 'file-record': '2026-04-02T00:00:00+08:00' } },
    { only: ['file-record'] }
  ),
  duties(
    { ...filing, filed: false },
    { rules: { 'file-record': 'owed' }, deadlines: { 'file-record': '2026-04-02T00:00:00+08:00' } },
    { only: ['file-record'], asOf: '2026-04-02T00:00:00+08:00' }
  ),
  duties(
    { ...filing, filed: false },
    {
      rules: { 'file-record': 'breached' },
      deadlines: { 'file-record': '2026-04-02T00:00:00+08:00' },
      consequences: ['fine']
    },
    { only: ['file-record'], asOf: '2026-04-02T00:00:01+08:00' }
  ),
  duties(
    { ...filing, filed: true },
    { rules: { 'file-record': 'met' }, deadlines: { 'file-record': '2026-04-02T00:00:00+08:00' } },
    { only: ['file-record'] }
  ),
  duties(
    { ...filing, filedAt: '2026-04-03T10:00:00+08:00' },
    {
      rules: { 'file-record': 'late' },
      deadlines: { 'file-record': '2026-04-02T00:00:00+08:00' },
      consequences: ['fine']
    },
    { only: ['file-record'] }
  ),
  statuses({ place: 'street', publicFunds: true }, { 'file-record': 'not-applicable' }),
  duties(
    removal,
    { rules: { 'tell-removal': 'owed' }, deadlines: { 'tell-removal': '2026-05-01T00:00:00+08:00' } },
    { only: ['tell-removal'] }
  ),
  duties(
    { ...removal, told: true },
    { rules: { 'tell-removal': 'met' }, deadlines: { 'tell-removal': '2026-05-01T00:00:00+08:00' } },
    { only: ['tell-removal'] }
  ),
  duties(
    { ...removal, told: false },
    { rules: { 'tell-removal': 'breached' }, deadlines: { 'tell-removal': '2026-05-01T00:00:00+08:00' } },
    { only: ['tell-removal'], asOf: '2026-05-02T00:00:00+08:00' }
  ),
  duties(
    { ...removal, toldAt: '2026-05-02T10:00:00+08:00' },
    { rules: { 'tell-removal': 'late' }, deadlines: { 'tell-removal': '2026-05-01T00:00:00+08:00' } },
    { only: ['tell-removal'] }
  ),
  statuses(shares(95, 100, 0), { 'good-order': 'met' }),
  statuses(shares(94, 100, 0), { 'good-order': 'breached' }),
  statuses(shares(94, 99, 0), { 'good-order': 'breached' }),
  statuses(shares(94, 100, 1), { 'good-order': 'refused duties/reading-undeclared' }),
  statuses(shares(96, 101, 0), { 'good-order': 'met' }),
  statuses(shares(95, 101, 0), { 'good-order': 'breached' }),
  statuses(shares(19, 20, 0), { 'good-order': 'met' }),
  statuses(shares(951, 1001, 0), { 'good-order': 'met' }),
  statuses(shares(950, 1001, 0), { 'good-order': 'breached' }),
  duties(
    { keptDays: 29, holdsEvidence: false },
    {
      rules: { 'keep-30-days': 'breached', 'keep-2-years': 'not-applicable' },
      keeping: { recording: { rule: 'keep-30-days', minimum: '30 day' } }
    },
    { only: ['keep-30-days', 'keep-2-years'] }
  ),
  duties(
    { keptDays: 30, holdsEvidence: true },
    {
      rules: { 'keep-30-days': 'met', 'keep-2-years': 'breached' },
      keeping: { recording: { rule: 'keep-2-years', minimum: '2 year' } }
    },
    { only: ['keep-30-days', 'keep-2-years'] }
  ),
  duties(
    { keptDays: 732, holdsEvidence: true },
    {
      rules: { 'keep-30-days': 'met', 'keep-2-years': 'met' },
      keeping: { recording: { rule: 'keep-2-years', minimum: '2 year' } }
    },
    { only: ['keep-30-days', 'keep-2-years'] }
  ),
  duties(
    {},
    { rules: { 'keep-30-days': 'owed' }, keeping: { recording: { needs: ['holdsEvidence'] } } },
    { only: ['keep-30-days'] }
  ),
  statuses({ planPublished: true }, { 'publish-plan': 'met' }),
  statuses({ planPublished: false }, { 'publish-plan': 'breached' }),
  statuses({ shared: true }, { share: 'met' }),
  statuses({ shared: false }, { share: 'encouraged' }),
  statuses(
    { withoutPass: true, emergency: true, faultReported: true },
    { 'turn-away': 'allowed', 'emergency-mode': 'in-use', 'reward-reports': 'may-be-given' }
  ),
  statuses(
    { withoutPass: false, emergency: false, faultReported: false },
    { 'turn-away': 'not-applicable', 'emergency-mode': 'not-applicable', 'reward-reports': 'not-applicable' }
  ),
  duties(
    { ...dormitory, again: true },
    {
      rules: { 'no-dormitory': 'breached' },
      consequences: ['fine', 'removal-order'],
      details: {
        'penalties/fine': { target: ['owner'], fine, authority: 'police', entrusted: 'town-office' },
        'penalties/removal-order': { target: ['owner'], authority: 'police', fine: null }
      }
    },
    { only: ['no-dormitory'] }
  ),
  duties(
    dormitory,
    { rules: { 'no-dormitory': 'breached' }, consequences: ['fine', 'needs removal-order'] },
    { only: ['no-dormitory'] }
  ),
  duties(
    { ...dormitory, again: false },
    { rules: { 'no-dormitory': 'breached' }, consequences: ['fine'] },
    { only: ['no-dormitory'] }
  ),
  ...(['withoutPass', 'emergency', 'faultReported'] as const).map((fact, place) => {
    const rule = ['turn-away', 'emergency-mode', 'reward-reports'][place] ?? ''
    return statuses({ [fact]: false }, { [rule]: 'not-applicable' })
  }),
  ...['cameras', 'goodCameras', 'stormCameras', 'keptDays'].flatMap((fact) => [
    statuses({ [fact]: 0 }, { share: 'encouraged' }),
    refused({ [fact]: -1 }, 'facts/out-of-range')
  ]),
  whose,
  evaluators('owner', [review, check]),
  evaluators('builder', [review]),
  evaluators('police', [])
)
