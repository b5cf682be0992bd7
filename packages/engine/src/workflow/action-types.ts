import type { ActionType } from '@lijie/schema'

/** All types of action (办理动作), in the order of a case's life. */
export const actionTypes: readonly ActionType[] = [
  'report',
  'confirm',
  'accept',
  'refuse-acceptance',
  'file',
  'refuse-filing',
  'dispatch',
  'return',
  'reassign',
  'coordinate',
  'dispose',
  'report-back',
  'order-verification',
  'verify',
  'redispatch',
  'extend',
  'suspend',
  'resume',
  'supervise',
  'appeal',
  'merge',
  'absorb',
  'split',
  'continue',
  'void',
  'close',
  'notify',
  'hand-over',
  'handle-on-site'
]
