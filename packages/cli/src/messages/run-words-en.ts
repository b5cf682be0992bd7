import type { RunWords } from './run-words.js'

const exit = `Exit status:
  0  played; every action went as the scenario says
  1  an action was refused that should have been taken, or the other way round
  2  wrong usage, or a scenario, standard or store that cannot be used
  3  a fault in lijie itself`

const count = (number: number, one: string): string => `${number} ${number === 1 ? one : `${one}s`}`

/** The words of `lijie run` in English. */
export const runWordsEn: RunWords = {
  description: 'play a scenario through the runner, or simulate a month of a made-up city',
  scenario: 'scenario file, JSON: who does what in which case and when',
  options: {
    standard: 'packaged id or short name, or a folder of part files; without it the scenario names one',
    on: 'date whose law applies, YYYY-MM-DD (default: what the scenario says, else the day of its first action)',
    store: 'keep the journal in sqlite:FILE instead of memory',
    simulate: 'instead of a scenario: make up that many reports',
    seed: 'whole number that the simulation starts from (default: 1); the same seed gives the same month',
    month: 'month that is simulated, YYYY-MM (default: this month)',
    out: 'case file of the simulation, for lijie score (default: synthetic-cases-MONTH.csv)',
    journal: 'also write the journal into this file, NDJSON',
    json: 'write JSON',
    with: 'further standards that these build on, named in the same way',
    quiet: 'no summary on stderr'
  },
  help: `A scenario is JSON: {"title", "standard", "on", "bind", "actions": [{"at", "case", "type", "by", …}]}. An action that is to be
refused says so: "refused": ["workflow/role-not-allowed"]. Timers that are due between two actions are shown where they fire.

What --simulate makes is synthetic: it is drawn from a made-up model, not from any city, and says so in every file.

${exit}

Examples:
  lijie run examples/scenarios/example-city.scenario.json
  lijie run story.json --standard city-workflow --bind working-shifts=cn-office --store sqlite:journal.db --json
  lijie run --simulate 1000 --month 2026-03 --seed 7 --standard city-workflow --bind working-shifts=cn-office`,
  timeline: {
    synthetic: 'Synthetic: an invented story.',
    standards: 'Under the standards',
    asExpected: 'refused, as expected',
    unexpected: 'refused, not expected',
    withoutEffect: 'without effect:',
    onBehalfOf: (organ) => ` for ${organ}`,
    occurred: (moment) => `took place ${moment}`,
    because: 'Under',
    reason: 'Reason',
    due: (moment) => `due ${moment}`,
    dueOpen: 'deadline open while it stands still',
    dueUnknown: 'no deadline can be computed (time limit or calendar not bound)',
    notify: (to, about) => `tells ${to}: ${about}`,
    complainant: 'complainant',
    task: (task, performer) => `asks ${performer}: ${task}`,
    send: (message, to) => `sends to ${to}: ${message}`,
    register: (register) => `enters in "${register}"`,
    handOver: (to) => `hands over to ${to}`,
    unnamedClock: (id) => `clock ${id}`,
    roleWithId: (label, id) => `${label} (${id})`,
    openCase: (id) => `opens the case ${id}`,
    absorb: (into) => `${into} takes over the reporters`,
    timer: {
      'pause-ends': (clock) => `${clock}: the pause ends`,
      light: (clock, point) => `${clock}: light ${point}`,
      escalation: (clock, point) => `${clock}: escalation ${point}`,
      overdue: (clock) => `${clock}: overdue`
    },
    clockStatus: {
      'not-started': 'not started',
      running: 'running',
      paused: 'standing still',
      suspended: 'suspended',
      stopped: 'stopped'
    },
    verdict: { 'on-time': 'on time', overdue: 'overdue', open: 'open' },
    headings: {
      cases: 'Cases',
      clocks: (moment) => `Clocks as of ${moment}`,
      case: ['Case', 'Version', 'Rework', 'Return', 'Extended', 'Suspended', 'State'],
      clock: ['Case', 'Clock', 'Status', 'Due', 'Light', 'Verdict']
    },
    none: '–',
    late: (duration) => `overdue by ${duration}`,
    head: (sequence, hash) => `Journal: ${count(sequence, 'event')}, head ${hash}`,
    summary: ({ actions, refused, timers, cases }) =>
      `${count(cases, 'case')}, ${count(actions, 'action')} taken, ${refused} refused, ${count(timers, 'timer')} fired.`
  },
  simulation: {
    title: (month, seed) => `Simulated month ${month}, seed ${seed}`,
    label: 'SYNTHETIC DATA: made up by a model, says nothing about any real city.',
    headings: ['What', 'Count'],
    rows: {
      reports: 'Reports',
      actions: 'Actions taken',
      refused: (code) => `Refused: ${code}`,
      timers: 'Timers fired',
      open: 'Open at the end',
      state: (state) => `State at the end: ${state}`,
      reworks: 'Failed verifications',
      extensions: 'Extensions',
      suspensions: 'Suspensions',
      returns: 'Returns',
      caseFile: 'Case file',
      digest: 'Digest of the case file',
      journal: 'Journal'
    },
    head: (sequence, hash) => `${count(sequence, 'event')}, head ${hash}`,
    written: (file, rows) => `${file}, ${count(rows, 'case')} that went into disposal`,
    next: (command) => `Next: ${command}`
  }
}
