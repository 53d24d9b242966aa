// Lanczos' series with Godfrey's coefficients for g = 607/128 (P. Godfrey, "A note on the computation of the
// convergent Lanczos complex Gamma approximation", 2001).
const g = 607 / 128
const coefficients = [
  0.99999999999999709182, 57.156235665862923517, -59.597960355475491248, 14.136097974741747174,
  -0.49191381609762019978, 0.33994649984811888699e-4, 0.46523628927048575665e-4, -0.98374475304879564677e-4,
  0.15808870322491248884e-3, -0.21026444172410488319e-3, 0.2174396181152126432e-3, -0.16431810653676389022e-3,
  0.84418223983852743293e-4, -0.2619083840158140867e-4, 0.36899182659531622704e-5,
] as const

/** ln Γ(x) for x > 0, to 1e-14 of its size; NaN elsewhere. */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const base = x - 1 + g + 0.5
  let series: number = coefficients[0]
  for (let i = 1; i < coefficients.length; i++) series += (coefficients[i] ?? 0) / (x - 1 + i)
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(series)
}
