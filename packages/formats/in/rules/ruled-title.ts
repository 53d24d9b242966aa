/**
 * The part of a title that rules look at: without tags in front (`[Web]`, `TES-9:`), at most 300 characters. Empty for a
 * user story ("As a buyer, I want…"), which describes the product and not the work.
 */
export function ruledTitle(title: string): string {
  const bare = title
    .slice(0, 300)
    .replace(
      /^(\s*(\[[^\]]{0,40}\]|\([^)]{0,40}\)|[A-Z][A-Z0-9]+-\d+\s*[:–-]?|\p{Extended_Pictographic}\uFE0F?))+\s*[:–-]?\s*/u,
      '',
    )
  return /^(as an? |i want |we want |user can |users? (should|must|can) )/i.test(bare) ? '' : bare.trim()
}
