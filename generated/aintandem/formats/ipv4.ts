const pattern = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/;

/** An IPv4 address such as `192.0.2.1`: four decimal numbers without leading zeros (RFC 2673, section 3.2). */
export const isIpv4 = (value: string): boolean => pattern.test(value);
