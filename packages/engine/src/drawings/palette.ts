/**
 * Colours of the drawings, dark on light. Each pair that must be told apart differs in lightness as well, so that a
 * greyscale print says the same.
 */
export const palette = {
  paper: '#ffffff',
  ink: '#1b1f24',
  soft: '#5a6370',
  line: '#c5ccd6',
  faint: '#e6eaef',
  /** Not worked: weekends. */
  rest: '#eef1f4',
  /** Working shifts that a limit did not use. */
  shift: '#cfe0f4',
  /** What a limit counted. */
  counted: '#1d4f91',
  /** Days off by a notice. */
  holiday: '#fbe4e1',
  holidayInk: '#a3231a',
  /** Make-up workdays. */
  makeUp: '#3b3f46',
  /** Days with hours of their own. */
  ownHours: '#7a5200',
  /** Starts, events and deadlines. */
  mark: '#8a1c13'
} as const

/** Fonts by preference, with the Chinese ones of each system; nothing is loaded from elsewhere. */
export const fontFamily =
  "'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Hiragino Sans GB', 'WenQuanYi Micro Hei', 'Helvetica Neue', Arial, sans-serif"
