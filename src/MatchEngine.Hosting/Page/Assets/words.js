/** Words of the page for the codes of the API. */
export const themes = {
  technology: 'technology', human_capital: 'human capital', environment: 'environment', industry: 'industry', energy: 'energy',
  trade: 'trade', business_finance: 'business and finance', circular: 'circular economy', digital: 'digital',
};
export const kinds = {
  local_government: 'local government', national_government: 'national government', regional_institution: 'regional institution',
  global_institution: 'global institution', development_finance: 'development finance', emerging_bilateral: 'emerging bilateral',
  emerging_multilateral: 'emerging multilateral', established_bilateral: 'established bilateral', fund: 'fund', non_state: 'non-state',
};
export const links = { new: 'new', dormant: 'dormant', persistent: 'persistent' };
export const outcomes = { met: 'met', not_met: 'not met', cannot_tell: 'cannot tell', not_in_force: 'not in force' };

export const plain = (words, code) => words[code] ?? String(code).replaceAll('_', ' ');
export const points = value => value.toFixed(1);
export const interval = (low, high) => high - low > 0.05 ? `${points(low)} to ${points(high)}` : points(low);

/** Short money: USD 1.9bn. */
export function money(usd) {
  const size = Math.abs(usd);
  if (size >= 1e9) return `USD ${(usd / 1e9).toFixed(1)}bn`;
  if (size >= 1e6) return `USD ${(usd / 1e6).toFixed(1)}m`;
  if (size >= 1e3) return `USD ${Math.round(usd / 1e3)}k`;
  return `USD ${Math.round(usd)}`;
}

/** What the record says of a pairing. */
export function link(line) {
  if (!line.status) return 'no record';
  const amount = line.amountUsd > 0 ? `, ${money(line.amountUsd)}` : '';
  return line.lastYear ? `${plain(links, line.status)} ${line.lastYear}${amount}` : plain(links, line.status);
}

export function stamp(s) {
  return `Rules ${s.ruleSet} ${s.ruleSetVersion} (${s.ruleSetRevision.slice(0, 12)}) · catalogue of ${s.catalogueDate} (${s.catalogueHash.slice(0, 12)}), flows to ${s.flowsEnd}`
    + `${s.model ? ` · model ${s.model}` : ' · no model'} · as of ${s.runDate}`;
}

/** What to compare texts by: without case and accents. */
export const folded = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
