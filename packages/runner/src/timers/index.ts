export { deriveTimers } from './derive-timers.js'
