export { isCivilDate } from './find-bad-dates.js'
export { isRecord } from './json-type.js'
export { findNearestWord } from './nearest-word.js'
export { readPart, type ReadPart } from './read-part.js'
export { validatePart, type ValidateOptions } from './validate-part.js'
export {
  isStandardDocument,
  sourceOf,
  validateStandard,
  type PartSource,
  type PartSources
} from './validate-standard.js'
