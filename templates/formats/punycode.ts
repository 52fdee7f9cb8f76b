const base = 36;
const smallest = 1;
const largest = 26;
const firstBias = 72;
const firstPoint = 0x80;

/** How the bias follows the size of the last delta (RFC 3492, section 6.1). */
function adaptBias(delta: number, count: number, isFirst: boolean): number {
  let rest = isFirst ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / count);
  let steps = 0;
  for (; rest > ((base - smallest) * largest) >> 1; steps += base) rest = Math.floor(rest / (base - smallest));
  return steps + Math.floor(((base - smallest + 1) * rest) / (rest + 38));
}

const threshold = (step: number, bias: number): number => Math.min(largest, Math.max(smallest, step - bias));

/** A label in Punycode, without its `xn--` (RFC 3492, section 6.3). Meant for labels of up to 63 characters. */
export function encodePunycode(text: string): string {
  const points = Array.from(text, (character) => character.codePointAt(0)!);
  let output = points.filter((point) => point < firstPoint).map((point) => String.fromCodePoint(point)).join("");
  const basic = output.length;
  if (basic > 0) output += "-";
  let [current, delta, bias] = [firstPoint, 0, firstBias];
  for (let done = basic; done < points.length; delta++, current++) {
    const next = Math.min(...points.filter((point) => point >= current));
    delta += (next - current) * (done + 1);
    current = next;
    for (const point of points) {
      if (point < current) delta++;
      if (point !== current) continue;
      output += encodeDelta(delta, bias);
      bias = adaptBias(delta, done + 1, done === basic);
      delta = 0;
      done++;
    }
  }
  return output;
}

function encodeDelta(delta: number, bias: number): string {
  let digits = "";
  let rest = delta;
  for (let step = base; ; step += base) {
    const limit = threshold(step, bias);
    if (rest < limit) return digits + toDigit(rest);
    digits += toDigit(limit + ((rest - limit) % (base - limit)));
    rest = Math.floor((rest - limit) / (base - limit));
  }
}

const toDigit = (digit: number): string => String.fromCharCode(digit < 26 ? digit + 0x61 : digit + 22);

/** The text of a label in Punycode, without its `xn--` (RFC 3492, section 6.2); `undefined` when it is none. */
export function decodePunycode(label: string): string | undefined {
  const hyphen = label.lastIndexOf("-");
  const points = Array.from(label.slice(0, Math.max(hyphen, 0)), (character) => character.codePointAt(0)!);
  let [current, bias, index] = [firstPoint, firstBias, 0];
  for (let at = hyphen + 1; at < label.length; ) {
    const delta = decodeDelta(label, at, bias);
    if (delta === undefined) return undefined;
    index += delta.value;
    at = delta.end;
    const count = points.length + 1;
    bias = adaptBias(delta.value, count, count === Math.max(hyphen, 0) + 1);
    current += Math.floor(index / count);
    index %= count;
    if (current > 0x10ffff || (current >= 0xd800 && current <= 0xdfff)) return undefined;
    points.splice(index++, 0, current);
  }
  return String.fromCodePoint(...points);
}

/** One number of variable length, and where it ends. */
function decodeDelta(label: string, start: number, bias: number): { readonly value: number; readonly end: number } | undefined {
  let [value, weight, at] = [0, 1, start];
  for (let step = base; ; step += base) {
    const digit = fromDigit(label.charCodeAt(at++));
    if (digit === undefined) return undefined;
    value += digit * weight;
    if (value > 0x7fffffff) return undefined;
    const limit = threshold(step, bias);
    if (digit < limit) return { value, end: at };
    weight *= base - limit;
  }
}

function fromDigit(code: number): number | undefined {
  if (code >= 0x30 && code <= 0x39) return code - 22;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a ? lower - 0x61 : undefined;
}
