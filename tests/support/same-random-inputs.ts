/**
 * Property tests get the same inputs in every run, so that a change is judged by what it changes. New ones are looked
 * for by `npm run fuzz:match` and `npm run fuzz:packs`, or with a seed: `INBRIEF_SEED=7 npm run test:unit`.
 */
import fc from 'fast-check'

fc.configureGlobal({ seed: Number(process.env.INBRIEF_SEED ?? 1) })
