/** Reads which tab a page of ours was opened for: `panel.html?tab=ID`. */
export function readTabParameter(): number | undefined {
  const given = new URLSearchParams(location.search).get('tab');
  return given !== null && /^\d{1,10}$/.test(given) ? Number(given) : undefined;
}
