import { isIpv4 } from "./ipv4.js";
import { isIpv6 } from "./ipv6.js";

const atoms = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const quoted = /^"(?:[ !#-[\]-~]|\\[ -~])*"$/;
const domain = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/;
const generalLiteral = /^[A-Za-z0-9-]*[A-Za-z0-9]:[!-Z^-~]+$/;

/** A mailbox such as `joe.bloggs@example.com` (RFC 5321, sections 4.1.2 and 4.5.3.1). */
export function isEmail(value: string): boolean {
  const at = value.lastIndexOf("@");
  if (at < 1 || at > 64) return false;
  const local = value.slice(0, at);
  return (atoms.test(local) || quoted.test(local)) && isMailDomain(value.slice(at + 1));
}

/** What stands after the `@`: a domain, or an address in brackets (RFC 5321, section 4.1.3). */
export function isMailDomain(text: string): boolean {
  if (text.length > 255) return false;
  if (!text.startsWith("[") || !text.endsWith("]")) return domain.test(text);
  const address = text.slice(1, -1);
  if (/^ipv6:/i.test(address)) return isIpv6(address.slice(5));
  return isIpv4(address) || generalLiteral.test(address);
}
