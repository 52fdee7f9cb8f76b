import { isALabel } from "./idna.js";

const labels = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$/;
const aLabel = /(?:^|\.)[Xx][Nn]--/;

/** A host name such as `www.example.com` (RFC 1123, section 2.1); labels in Punycode must be right (RFC 5891). */
export const isHostname = (value: string): boolean =>
  value.length <= 253 && labels.test(value) && (!aLabel.test(value) || value.split(".").every(isOrdinaryOrALabel));

const isOrdinaryOrALabel = (label: string): boolean => !/^[Xx][Nn]--/.test(label) || isALabel(label);
