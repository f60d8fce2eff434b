import { useMemo } from 'react';
import { encode } from 'uqr';
import { useText } from '../../ui';

/** A QR code as one path; black on white whatever the colours around it, for cameras. */
function draw(text: string): string {
  const { size, data } = encode(text, { border: 4 });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
    `<rect width="${size}" height="${size}" fill="#fff"/><path d="${path}" fill="#000"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** The picture that an authenticator app reads; drawn in this browser, for it holds a secret. */
export function Picture({ text }: { text: string }) {
  const { t } = useText();
  const source = useMemo(() => draw(text), [text]);
  return (
    <img
      src={source}
      alt={t('identity:totpPicture')}
      width="240"
      height="240"
      className="my-3 block h-auto w-60 max-w-full border border-solid-gray-420"
    />
  );
}
