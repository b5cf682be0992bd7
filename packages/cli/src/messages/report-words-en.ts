import type { ReportWords } from './report-words.js'

/** Words of reports, English. */
export const reportWordsEn: ReportWords = {
  heads: {
    ranking: 'Ranking',
    table: 'Ranking and points by indicator',
    comparison: 'Compared with another period',
    losses: 'Points lost',
    lists: 'Best and worst',
    definitions: 'How each indicator is computed',
    total: 'Total and ranking',
    counters: 'What is counted',
    confidence: 'Confidence',
    warnings: 'Warnings',
    origin: 'Where this comes from',
    notices: 'Notices',
    grades: 'Grades'
  },
  columns: {
    rank: 'Rank',
    object: 'Object',
    name: 'Name',
    group: 'Group',
    class: 'Class',
    cases: 'Cases',
    total: 'Total',
    grade: 'Grade',
    points: 'Points',
    value: 'Value',
    exact: 'Exact value',
    numerator: 'Numerator',
    denominator: 'Denominator',
    weight: 'Weight',
    lost: 'Lost',
    indicator: 'Indicator',
    part: 'Part',
    basis: 'Basis',
    mean: 'Mean',
    best: 'Best',
    worst: 'Worst',
    ranked: 'Ranked',
    fullMarks: 'Full marks',
    before: 'Before',
    after: 'Now',
    asIs: 'As is',
    instead: 'Instead',
    difference: 'Difference',
    rate: 'Change',
    places: 'Places',
    reason: 'Reason',
    caseIds: 'Case ids',
    adjustment: 'Adjustment',
    relative: 'Relative points',
    times: 'Times',
    rounded: 'Rounded',
    ours: 'Ours',
    check: 'Check',
    sum: 'Total before rounding',
    compared: 'Total ranked by',
    base: 'Total before relative points',
    weighed: 'Weighted times',
    agrees: 'agrees',
    differs: 'differs',
    taken: 'taken as is',
    other: 'Bonuses, caps and other',
    term: 'Item',
    text: 'Text',
    decimals: 'Decimals'
  },
  origin: {
    scheme: 'Scheme',
    period: 'Period',
    cutOff: 'Data cut-off',
    made: 'Made at',
    by: 'Made by',
    source: 'Data',
    rule: 'Scheme rests on',
    counts: 'Decided cases',
    nameless: 'Cases without an object',
    standard: 'Standard, version and hash'
  },
  definition: {
    measure: 'Computed as',
    excluded: 'Left out',
    onZero: 'Denominator of zero',
    valueRounding: 'Rounding of the value',
    points: 'Points',
    bounds: 'Floor and ceiling',
    pointsRounding: 'Rounding of points',
    weight: 'Full marks × weight',
    because: 'Source',
    note: 'Note',
    totalRounding: 'Rounding of the total',
    total: 'Total',
    ranking: 'Ranking',
    charged: 'Charged to',
    groups: 'Groups',
    eachGroup: 'each ranked by itself'
  },
  onZero: {
    refuse: 'nothing is computed',
    'exclude-and-reweight': 'the indicator is left out and the other weights are raised in proportion',
    unranked: 'the object is not ranked'
  },
  modes: { 'half-up': 'half up', 'half-even': 'half to even', down: 'down', up: 'up' },
  basis: {
    measured: 'measured',
    declared: 'value set by the scheme',
    excluded: 'left out',
    unranked: 'not ranked'
  },
  counting: {
    lead: 'What each counted number counts. One row for each case and unit; unknown is not zero, and what it does is said of each.',
    inputs: 'Counts and figures',
    counter: 'Counter',
    counts: 'What it counts',
    period: 'Period',
    unknown: 'Where unknown',
    evidence: 'Evidence',
    byParts: 'as its parts',
    figures: 'Figures from outside',
    figure: 'Figure',
    values: 'Values',
    notGiven: 'Where not given',
    kinds: { number: 'number', count: 'count', level: 'level' }
  },
  part: {
    bonus: 'added',
    deduction: 'taken off',
    single: 'Alone in the group',
    compares: (what) => `${what} compared within the group`
  },
  steps: {
    'pro-rata': 'parts of a step in proportion',
    started: 'a begun step counts whole',
    completed: 'only whole steps count'
  },
  against: {
    'previous-period': 'previous period',
    'same-period-last-year': 'same period last year',
    named: 'named period'
  },
  base: {
    previous: 'Change = (now − before) ÷ before: the base is the period before.',
    current: 'Change = (now − before) ÷ now: the base is this period.'
  },
  sheets: {
    ranking: 'Ranking',
    detail: 'Detail',
    calculation: 'Calculation',
    changes: 'Changes',
    losses: 'Losses',
    counting: 'What is counted',
    about: 'About'
  },
  colon: ': ',
  comma: ', ',
  brackets: (outside, inside) => `${outside} (${inside})`,
  allCases: 'all cases given',
  unverified: 'Attribution unverified',
  notRanked: 'not ranked',
  reweighted: 'an indicator was left out; the other weights were raised in proportion',
  noPoints: 'none',
  tied: 'same place',
  moved: (places) => (places > 0 ? `up ${places}` : `down ${-places}`),
  onlyBefore: 'not there now',
  onlyAfter: 'not there before',
  ofAll: (some, all) => `${some} of ${all}`,
  partsOf: (from, to, all) => `Parts ${from}–${to} of ${all}`,
  more: (cases) => `and ${cases} more`,
  lossOf: (object) => `Points lost: ${object}`,
  whatIf: (label) => `What if: ${label}`,
  rounded: (decimals, mode) => `${decimals} ${decimals === 1 ? 'decimal' : 'decimals'}, ${mode}`,
  valueOnZero: (value) => `counts as ${value}`,
  rule: {
    multiply: (fullMarks) => `value in per cent × ${fullMarks} points`,
    value: 'the value is the points',
    linear: ({ threshold, atThreshold, below, step, perStep, steps, floor }) =>
      `${atThreshold} points at ${threshold} and ${below ? 'above' : 'below'}; ${perStep} lost for each ${step} ${below ? 'below' : 'above'}, ${steps}` +
      (floor === null ? '' : `, never under ${floor}`),
    band: (from, to, points) => {
      if (from === null) return to === null ? `always ${points}` : `under ${to}: ${points}`
      return to === null ? `${from} and more: ${points}` : `${from} to under ${to}: ${points}`
    },
    classed: (objectClass, bands) => `class ${objectClass}: ${bands}`,
    otherClass: (what) => `any other class: ${what}`,
    formula: (formula) => `points = ${formula}`,
    times: (each) => `${each} ${each === '1' ? 'point' : 'points'} each`,
    tier: (from, each) => `${each} each from the ${from}th on`,
    cap: (most) => `at most ${most}`,
    divided: (figure) => `divided by ${figure}`,
    start: (start, direction) => `from ${start}, points are ${direction === 'add' ? 'added' : 'taken off'}`,
    change: (count, against, base) => `change of ${count} against the ${against}. ${base}`,
    scheme: (label, take, periods) =>
      `${take === 'rounded' ? 'rounded' : 'exact'} total under “${label}”` +
      (periods === null ? '' : `: ${periods}`)
  },
  calculationNotes: [
    'The formulas of this sheet follow what is changed in its cells; the columns named Ours were computed from exact fractions and stay.',
    'Spreadsheets compute with binary floats: exactly at a rounding edge their result can differ by one in the last place, and then Ours holds. The formulas first drop the error after the tenth decimal.',
    'Shaded cells are what was put in: counts, occurrences, figures from outside and weights. Change one, and everything that rests on it is computed again.'
  ]
}
