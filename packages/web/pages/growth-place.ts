/** The pages of Growth: one file of code, that comes with the first of them. */
export { FocusPage } from './growth/focus-page.tsx'
export { ProducePage } from './growth/produce-page.tsx'
export { RatePage } from './growth/rate-page.tsx'
export { StagePage } from './growth/stage-page.tsx'
export { StandPage } from './growth/stand-page.tsx'
