export type {
  Claimed,
  ClaimRequest,
  CommandOutcome,
  PersonalRecord,
  Store,
  StoredEffect,
  StoredHead,
  StoredSnapshot,
  StoredTimer,
  StoreTransaction
} from './store.js'
export { StoreConflict } from './store-conflict.js'
export { createStoreFailure, isStoreFailure, StoreFailure } from './store-failure.js'
