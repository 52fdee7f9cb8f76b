/** A mailbox such as `joe.bloggs@example.com` (RFC 5321, sections 4.1.2 and 4.5.3.1). */
export declare function isEmail(value: string): boolean;
/** What stands after the `@`: a domain, or an address in brackets (RFC 5321, section 4.1.3). */
export declare function isMailDomain(text: string): boolean;
