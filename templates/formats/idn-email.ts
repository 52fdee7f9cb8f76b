import { isMailDomain } from "./email.js";
import { isIdnHostname } from "./idn-hostname.js";

const atoms =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~\u{80}-\u{d7ff}\u{e000}-\u{10ffff}-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\u{80}-\u{d7ff}\u{e000}-\u{10ffff}-]+)*$/u;
const quoted = /^"(?:[ !#-[\]-~\u{80}-\u{d7ff}\u{e000}-\u{10ffff}]|\\[ -~])*"$/u;
const foreign = /[\u{80}-\u{10ffff}]/u;

/** A mailbox whose parts may be of any script (RFC 6531, section 3.3); the part before the `@` has up to 64 octets. */
export function isIdnEmail(value: string): boolean {
  const at = value.lastIndexOf("@");
  if (at < 1 || at > 64) return false;
  const local = value.slice(0, at);
  if (!(atoms.test(local) || quoted.test(local)) || countOctets(local) > 64) return false;
  const domain = value.slice(at + 1);
  return foreign.test(domain) ? isIdnHostname(domain.normalize("NFC")) : isMailDomain(domain);
}

function countOctets(text: string): number {
  let octets = 0;
  for (const character of text) {
    const point = character.codePointAt(0)!;
    octets += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return octets;
}
