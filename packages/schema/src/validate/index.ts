export type { StandardDocument } from '../standard-document.js'
