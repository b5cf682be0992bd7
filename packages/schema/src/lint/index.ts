export { lintComposition, lintStandard } from './lint-standard.js'
