import { daysBetween } from '#libs/calendar';
import type { SeriesWholeFragment } from '../../graphql/generated/graphql';
import { useText } from '../../ui';

type Entry = SeriesWholeFragment['timeline'][number];

const WIDTH = 960;
const LEFT = 170;
const RIGHT = 30;
const TOP = 34;
const LANE = 58;
const MARK = 8;
const LEAST_GAP = 26;

/**
 * Places dates from left to right in proportion to the days between them, but never closer than two marks are wide:
 * the scale is found by halving until the widened gaps fill the width.
 */
function placesOf(entries: readonly Entry[]): number[] {
  const dates = entries.map(({ meeting }) => meeting.heldOn);
  const gaps = dates.slice(1).map((date, index) => daysBetween(dates[index] ?? date, date));
  const room = WIDTH - LEFT - RIGHT - 20;
  const widen = (scale: number): number[] => gaps.map((days) => Math.max(days * scale, LEAST_GAP));
  const length = (scale: number): number => widen(scale).reduce((sum, gap) => sum + gap, 0);
  let [low, high] = [0, room];
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2;
    if (length(middle) > room) high = middle;
    else low = middle;
  }
  let x = LEFT + 20;
  return [x, ...widen(low).map((gap) => (x += gap))];
}

/** A circle, a square, a triangle: lanes differ in shape, not in colour alone. */
function Mark({ x, y, lane, joint }: { x: number; y: number; lane: number; joint: boolean }) {
  const look = { fill: '#ffffff', stroke: '#1a1a1a', strokeWidth: 2.5 };
  if (joint) return <path d={`M${x} ${y - 11}l11 11l-11 11l-11 -11z`} {...look} />;
  if (lane % 3 === 1) return <rect x={x - MARK} y={y - MARK} width={MARK * 2} height={MARK * 2} {...look} />;
  if (lane % 3 === 2) return <path d={`M${x} ${y - 10}l10 17h-20z`} {...look} />;
  return <circle cx={x} cy={y} r={MARK} {...look} />;
}

/** One lane per body with its own numbers, below it the merged lane; hidden from screen readers, the table says the same. */
export function TimelineDrawing({ series }: { series: Pick<SeriesWholeFragment, 'bodies' | 'timeline'> }) {
  const { t } = useText();
  const { bodies, timeline } = series;
  const places = placesOf(timeline);
  const merged = TOP + bodies.length * LANE;
  const laneOf = new Map(bodies.map(({ bodyId }, lane) => [bodyId, lane]));
  const known = timeline.map(({ meeting }) => meeting.heldFor.filter(({ bodyId }) => laneOf.has(bodyId)));
  return (
    <div className="no-print hidden rounded-12 border border-solid-gray-420 p-3 md:block">
      <svg aria-hidden="true" viewBox={`0 0 ${WIDTH} ${merged + 30}`} className="block w-full" fontSize="13">
        {bodies.map(({ bodyId, shortName }, lane) => (
          <g key={bodyId}>
            <text x="4" y={TOP + lane * LANE + 4} fill="#1a1a1a">
              {shortName.length > 12 ? `${shortName.slice(0, 11)}…` : shortName}
            </text>
            <line
              x1={LEFT}
              x2={WIDTH - 10}
              y1={TOP + lane * LANE}
              y2={TOP + lane * LANE}
              stroke="#4d4d4d"
              strokeWidth="2"
              strokeDasharray={lane % 2 === 1 ? '7 5' : undefined}
            />
          </g>
        ))}
        <text x="4" y={merged + 4} fill="#00118f" fontWeight="700">
          {t('series:merged')}
        </text>
        <line x1={LEFT} x2={WIDTH - 10} y1={merged} y2={merged} stroke="#0017c1" strokeWidth="4" />
        {timeline.map((entry, index) => {
          const x = places[index] ?? LEFT;
          const lanes = known[index] ?? [];
          return (
            <g key={entry.meeting.id}>
              {lanes.map(({ bodyId, runningOrdinal }) => {
                const lane = laneOf.get(bodyId) ?? 0;
                const y = TOP + lane * LANE;
                return (
                  <g key={bodyId}>
                    <line x1={x} x2={x} y1={y} y2={merged} stroke="#999999" strokeDasharray="2 3" />
                    <Mark x={x} y={y} lane={lane} joint={lanes.length > 1} />
                    <text x={x} y={y - 15} textAnchor="middle" fill="#1a1a1a">
                      {runningOrdinal}
                    </text>
                  </g>
                );
              })}
              <circle cx={x} cy={merged} r="11" fill="#0017c1" />
              <text x={x} y={merged + 5} textAnchor="middle" fill="#ffffff" fontWeight="700">
                {entry.running}
              </text>
            </g>
          );
        })}
      </svg>
      <p className="text-sm text-solid-gray-700">{t('series:timelineHidden')}</p>
    </div>
  );
}
