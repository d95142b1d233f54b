const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The date of a mail or a feed (RFC 5322: `Wed, 05 Jan 2022 23:50:00 +0600`) as ISO 8601, on the sender's own calendar and
 * clock; what has another form comes back as it is.
 */
export function readMailDate(written: string): string {
  const match =
    /^\s*(?:\p{L}+\.?,?\s+)?(\d{1,2})\s+(\p{L}{3})\p{L}*\.?\s+(\d{2,4})(?:\s+(\d{1,2}):(\d{2})(?::\d{2})?)?/u.exec(
      written,
    );
  const month = MONTHS.indexOf(match?.[2]?.toLowerCase() ?? '') + 1;
  if (!match || month === 0) return written.trim();
  const short = Number(match[3]);
  const year = match[3]!.length > 2 ? short : short < 50 ? 2000 + short : 1900 + short;
  const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${match[1]!.padStart(2, '0')}`;
  return match[4] === undefined ? day : `${day}T${match[4].padStart(2, '0')}:${match[5]}`;
}
