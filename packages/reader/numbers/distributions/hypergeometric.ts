import { binomialPoint } from './saddle-point.ts'

/** P(X = x): `x` marked among `drawn` taken without putting back from `marked` and `plain` ones (Loader 2000, section 7). */
export function hypergeometricAt(
  x: number,
  { marked, plain, drawn }: { marked: number; plain: number; drawn: number },
): number {
  if (x < Math.max(0, drawn - plain) || x > Math.min(marked, drawn)) return 0
  const all = marked + plain
  const share = [drawn / all, (all - drawn) / all] as const
  return (
    (binomialPoint(x, marked, share) * binomialPoint(drawn - x, plain, share)) /
    binomialPoint(drawn, all, share)
  )
}
