export { lintStandard } from './lint-standard.js'
