export { compareVersions } from './compare-versions.js'
export { compileFromCatalog, type CatalogOptions } from './compile-from-catalog.js'
export { createCatalog, type Catalog, type CatalogEntry, type CatalogResult } from './create-catalog.js'
export { findPinned, isHash, leastHash, type PinQuery } from './find-pinned.js'
export { recordFiling, type FilingRecord, type RecordedAnswer } from './record-filing.js'
export { replayFiling, type Replay, type ReplayOptions, type ReplayResult } from './replay-filing.js'
export {
  standardsInForce,
  type InForceQuery,
  type LeftOut,
  type StandardsInForce
} from './standards-in-force.js'
