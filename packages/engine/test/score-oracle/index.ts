export type { ScoreCase } from './score-case.js'
export { fitsScheme, scoreByScheme } from './score-by-scheme.js'
export { scoreExactly } from './score-exactly.js'
export { scoreWithFloats } from './score-with-floats.js'
