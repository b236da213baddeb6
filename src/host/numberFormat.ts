import { dateOf } from './dates';

/**
 * Text that a cell shows for its value: the part of Excel's number format language that matters here (en-US codes):
 * General, `@`, digits with `0 # ? , . %`, literal text, sections, dates and times.
 * @param value number, text or truth value
 * @param format en-US format code
 */
export function formatValue(value: string | number | boolean, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = splitSections(format);
  if (typeof value === 'string') {
    const section = sections.length >= 4 ? sections[3] : sections.find((s) => hasCode(s, '@'));
    return section === undefined ? value : literals(section, (code) => (code === '@' ? value : ''));
  }
  const [positive = '', negative, zero] = sections;
  if (value < 0 && negative !== undefined) return formatNumber(-value, negative);
  if (value === 0 && zero !== undefined) return formatNumber(0, zero);
  return formatNumber(value, positive);
}

const TOKEN = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|./gsu;

function splitSections(format: string): string[] {
  const sections = [''];
  for (const [token] of format.matchAll(TOKEN)) {
    if (token === ';') sections.push('');
    else sections[sections.length - 1] += token;
  }
  return sections;
}

function hasCode(section: string, code: string): boolean {
  return [...section.matchAll(TOKEN)].some(([token]) => token === code);
}

/** Literal text of the section with its one-character codes replaced. */
function literals(section: string, replace: (code: string) => string): string {
  let text = '';
  for (const [token] of section.matchAll(TOKEN)) {
    if (token.startsWith('"') && token.length > 1) text += token.slice(1, -1);
    else if (token.startsWith('\\')) text += token.slice(1);
    else if (token.startsWith('_') && token.length > 1) text += ' ';
    else if (token.startsWith('*') && token.length > 1) continue;
    else if (token.startsWith('[') && token.length > 1) text += /^\[\$([^-\]]*)/.exec(token)?.[1] ?? '';
    else text += replace(token);
  }
  return text;
}

function formatNumber(value: number, section: string): string {
  if (/^(?:\[[^\]]*\])*general$/i.test(section.trim())) return general(value);
  if (section === '') return '';
  const bare = section.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  if (/[ymdhs]/i.test(bare)) return formatDate(value, section);
  if (hasCode(section, '@')) return literals(section, (code) => (code === '@' ? general(value) : code));
  return formatDigits(value, section);
}

/** At most eleven characters of digits, as a cell of General shows them. */
function general(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [digits = '', power = ''] = value.toExponential(5).split('e');
    const exponent = Number(power);
    return `${Number(digits)}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  return String(Number(value.toFixed(Math.max(0, 9 - Math.max(0, Math.floor(Math.log10(size || 1)))))));
}

function formatDigits(value: number, section: string): string {
  const codes = [...section.matchAll(TOKEN)].map(([token]) => token);
  const digitAt = codes.map((code, i) => (/^[0#?]$/.test(code) ? i : -1)).filter((i) => i >= 0);
  const first = digitAt[0];
  const last = digitAt[digitAt.length - 1];
  if (first === undefined || last === undefined) {
    return (value < 0 ? '-' : '') + literals(section, (code) => code);
  }
  const point = codes.indexOf('.');
  const wholeEnd = point >= 0 ? point : last + 1;
  const whole = digitAt.filter((i) => i < wholeEnd).map((i) => codes[i]);
  const decimals = digitAt.filter((i) => i > wholeEnd).map((i) => codes[i]);
  const grouped = codes
    .slice(first, wholeEnd)
    .some((code, i, all) => code === ',' && i < all.length - 1 && /[0#?]/.test(all.slice(i + 1).join('')));
  // Commas after the last digit scale by thousands.
  let scale = 1;
  for (let i = last + 1; codes[i] === ','; i++) scale *= 1000;
  if (point < 0 || scale === 1)
    for (let i = wholeEnd - 1; i > first && codes[i] === ','; i--) if (point >= 0) scale *= 1000;
  const percents = codes.filter((code) => code === '%').length;
  const shown = (Math.abs(value) * 100 ** percents) / scale;
  const [wholeDigits = '0', fraction = ''] = roundTo(shown, decimals.length).split('.');
  const minimum = whole.filter((code) => code === '0').length;
  let digits = (wholeDigits === '0' ? '' : wholeDigits).padStart(minimum, '0');
  if (grouped) digits = digits.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  let tail = fraction;
  for (let i = decimals.length - 1; i >= 0 && decimals[i] === '#' && tail.endsWith('0'); i--)
    tail = tail.slice(0, -1);
  const number = digits + (point >= 0 ? `.${tail}` : '');
  const zero = /^[0.,]*$/.test(number);
  const before = literals(codes.slice(0, first).join(''), (code) => code);
  const after = literals(codes.slice(Math.max(last, point) + 1).join(''), (code) =>
    code === ',' ? '' : code,
  );
  return (value < 0 && !zero ? '-' : '') + before + number + after;
}

/** Rounds half away from zero on the decimal digits, as Excel does, not on the binary fraction. */
function roundTo(value: number, decimals: number): string {
  const exact = Number(`${Math.round(Number(`${Number(value.toPrecision(15))}e${decimals}`))}e-${decimals}`);
  return Number.isFinite(exact) && value < 1e15 ? exact.toFixed(decimals) : value.toFixed(decimals);
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function formatDate(serial: number, section: string): string {
  const date = dateOf(serial);
  const tokens = section.match(/"[^"]*"|\\.|\[\$[^\]]*\]|\[[hms]+\]|am\/pm|y+|m+|d+|h+|s+|./gi) ?? [];
  const twelve = tokens.some((token) => /^am\/pm$/i.test(token));
  const two = (n: number): string => String(n).padStart(2, '0');
  const one = (n: number, length: number): string => (length > 1 ? two(n) : String(n));
  let text = '';
  let afterHour = false;
  tokens.forEach((token, i) => {
    const code = token.toLowerCase();
    const n = token.length;
    if (token.startsWith('"')) text += token.slice(1, -1);
    else if (token.startsWith('\\')) text += token.slice(1);
    else if (token.startsWith('[$')) text += '';
    else if (code === 'am/pm') text += date.getUTCHours() < 12 ? 'AM' : 'PM';
    else if (code.startsWith('y'))
      text += n > 2 ? String(date.getUTCFullYear()) : two(date.getUTCFullYear() % 100);
    else if (code.startsWith('d')) {
      const name = DAYS[date.getUTCDay()] ?? '';
      text += n > 3 ? name : n === 3 ? name.slice(0, 3) : one(date.getUTCDate(), n);
    } else if (code.startsWith('h'))
      text += one(twelve ? date.getUTCHours() % 12 || 12 : date.getUTCHours(), n);
    else if (code.startsWith('s')) text += one(date.getUTCSeconds(), n);
    else if (code.startsWith('m')) {
      // `m` means minutes after an hour or before seconds.
      const minutes =
        n <= 2 && (afterHour || /^s/i.test(tokens.slice(i + 1).find((t) => /^[a-z]/i.test(t)) ?? ''));
      const name = MONTHS[date.getUTCMonth()] ?? '';
      if (minutes) text += one(date.getUTCMinutes(), n);
      else text += n > 3 ? name : n === 3 ? name.slice(0, 3) : one(date.getUTCMonth() + 1, n);
    } else text += token;
    if (/^[ymdhs]/.test(code)) afterHour = code.startsWith('h');
  });
  return text;
}
