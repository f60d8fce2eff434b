const SHIFT = 0xff10 - 0x30;

/** Writes the digits of a number or text in full width, as in 第１回; other characters stay. */
export function toFullWidthDigits(value: number | string): string {
  return String(value).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + SHIFT));
}

/** Writes full-width digits in half width; other characters stay. */
export function toHalfWidthDigits(text: string): string {
  return text.replace(/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - SHIFT));
}
