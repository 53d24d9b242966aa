/**
 * Symmetric positive definite systems, dense, row by row, so that every inner loop runs over neighbours.
 * A matrix is `n × n` numbers in one Float64Array.
 */

/**
 * Replace the lower triangle of `a` by L with a = L·Lᵀ. False where `a` is not positive definite to working precision:
 * then what was asked is not determined, and `a` is spoilt.
 */
export function factorise(a: Float64Array, n: number): boolean {
  for (let i = 0; i < n; i++) {
    const row = i * n
    for (let j = 0; j < i; j++) {
      const other = j * n
      let rest = a[row + j]!
      for (let k = 0; k < j; k++) rest -= a[row + k]! * a[other + k]!
      a[row + j] = rest / a[other + j]!
    }
    const whole = a[row + i]!
    let rest = whole
    for (let k = 0; k < i; k++) rest -= a[row + k]! ** 2
    if (!(rest > whole * 1e-12)) return false
    a[row + i] = Math.sqrt(rest)
  }
  return true
}

/** Solve L·Lᵀ·x = b for the factor that `factorise` left; `b` becomes x. */
export function solveFactored(l: Float64Array, n: number, b: Float64Array): void {
  for (let i = 0; i < n; i++) {
    let rest = b[i]!
    for (let k = 0; k < i; k++) rest -= l[i * n + k]! * b[k]!
    b[i] = rest / l[i * n + i]!
  }
  for (let i = n - 1; i >= 0; i--) {
    const x = b[i]! / l[i * n + i]!
    b[i] = x
    for (let k = 0; k < i; k++) b[k] = b[k]! - l[i * n + k]! * x
  }
}

/** L⁻¹, transposed (row j holds column j): the inverse of a is its rows' inner products. */
export function invertFactor(l: Float64Array, n: number): Float64Array {
  const u = new Float64Array(n * n)
  for (let j = 0; j < n; j++) {
    const row = j * n
    u[row + j] = 1 / l[row + j]!
    for (let i = j + 1; i < n; i++) {
      let sum = 0
      for (let k = j; k < i; k++) sum += l[i * n + k]! * u[row + k]!
      u[row + i] = -sum / l[i * n + i]!
    }
  }
  return u
}

/** The inverse of a, from what `invertFactor` gave. */
export function inverseOf(u: Float64Array, n: number): Float64Array {
  const inverse = new Float64Array(n * n)
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = 0
      for (let k = i; k < n; k++) sum += u[i * n + k]! * u[j * n + k]!
      inverse[i * n + j] = sum
      inverse[j * n + i] = sum
    }
  return inverse
}

/** The diagonal of the inverse of a, from what `invertFactor` gave. */
export function inverseDiagonal(u: Float64Array, n: number): Float64Array {
  const diagonal = new Float64Array(n)
  for (let i = 0; i < n; i++) {
    let sum = 0
    for (let k = i; k < n; k++) sum += u[i * n + k]! ** 2
    diagonal[i] = sum
  }
  return diagonal
}

/** The inverse of a symmetric positive definite matrix; `a` is spoilt. Undefined where it is not one. */
export function invert(a: Float64Array, n: number): Float64Array | undefined {
  return factorise(a, n) ? inverseOf(invertFactor(a, n), n) : undefined
}
