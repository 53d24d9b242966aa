// Before the first paint, so that the page never flashes in the other theme. A file, because inline scripts are refused;
// numbered, because it is cached for good.
try {
  const theme = localStorage.getItem('earned.theme')
  if (theme === '"light"' || theme === '"dark"') document.documentElement.dataset.theme = theme.slice(1, -1)
} catch {
  // Storage refused: the system's theme it is.
}
