export type { CaseCourse, CourseStep } from './case-course.js'
export { deriveCaseFacts, followCase } from './derive-case-facts.js'
