/* In this order: most browsers claim to be others as well. */
const BROWSERS = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const;
const SYSTEMS = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'Mac'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
] as const;

/** Browser and system of a device, from what its browser says of itself; enough to tell one's own devices apart. */
export const deviceOf = (agent: string): { browser?: string | undefined; system?: string | undefined } => ({
  browser: BROWSERS.find(([sign]) => sign.test(agent))?.[1],
  system: SYSTEMS.find(([sign]) => sign.test(agent))?.[1],
});
