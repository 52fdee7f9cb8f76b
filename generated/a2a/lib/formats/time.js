const pattern = /^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|([+-])(\d\d):(\d\d))$/;
/**
 * A time of day with its offset from UTC, such as `08:30:06.283Z` (RFC 3339, section 5.6, full-time). The 60th second
 * is only there at 23:59 UTC.
 */
export function isTime(value) {
    const match = pattern.exec(value);
    if (match === null)
        return false;
    const hour = Number(match[1]);
    const minute = Number(match[2]);
    const second = Number(match[3]);
    const offsetHour = match[5] === undefined ? 0 : Number(match[5]);
    const offsetMinute = match[6] === undefined ? 0 : Number(match[6]);
    if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59)
        return false;
    if (second < 60)
        return true;
    const offset = (offsetHour * 60 + offsetMinute) * (match[4] === "-" ? -1 : 1);
    return (hour * 60 + minute - offset + 2880) % 1440 === 1439;
}
