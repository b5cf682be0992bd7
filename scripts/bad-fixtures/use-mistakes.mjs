// Standards without fault that are used where they may not be: found when they are compiled for a day and a binding.
import { remove, set, together } from './edit-document.mjs'

const on = '2026-03-02'

function used(name, edit, code, pointer, { compile = { on }, also = [], ...more } = {}) {
  return {
    name,
    part: 'standard',
    stage: 'compile',
    compile,
    ...(edit === null ? {} : { edit }),
    ...more,
    issues: [{ code, pointer }, ...also]
  }
}

/** A slot of the manholes, bound to something else than working hours. */
function bound(name, code, bind) {
  return used(name, null, code, '', { base: 'manholes', compile: { on, bind } })
}

const times = [
  used('draft-in-use', set('/status', 'draft'), 'rulebook/draft-not-allowed', '/status'),
  used(
    'used-before-first-day',
    set('/effectiveFrom', '2026-03-03'),
    'rulebook/not-in-force',
    '/effectiveFrom',
    { also: [{ code: 'rulebook/predecessor-applied', pointer: '/repeals' }] }
  ),
  used('used-after-last-day', set('/effectiveTo', '2026-03-01'), 'rulebook/not-in-force', '/effectiveTo'),
  used(
    'used-after-repeal',
    together(set('/status', 'repealed'), set('/repealed', { on: '2026-03-02' })),
    'rulebook/not-in-force',
    '/repealed/on'
  ),
  used(
    'repealed-since-nobody-knows-when',
    together(set('/status', 'repealed'), remove('/effectiveTo')),
    'rulebook/repealed',
    '/status'
  )
]

const bindings = [
  bound('slot-bound-to-wrong-part', 'rulebook/wrong-slot-part', { 'working-shifts': 'test.days-off' }),
  bound('slot-bound-to-wrong-version', 'rulebook/wrong-version', {
    'working-shifts': { standard: 'test.small-city', version: '9.0.0' }
  }),
  bound('slot-bound-to-missing-standard', 'rulebook/missing-standard', {
    'working-shifts': 'test.nowhere'
  }),
  bound('slot-bound-that-is-not-delegated', 'rulebook/unknown-slot', { 'night-shifts': 'test.days-off' })
]

/** Mistakes in the use of a standard. */
export const useMistakes = [...times, ...bindings]
