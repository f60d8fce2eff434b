import { useEffect } from 'react';
import { DAY_NAMES } from '#libs/messages';
import { today, useText } from '../ui';

/** A plain calendar of this month, without brand or navigation: what stands here after the screen was hidden. */
export function CalendarPage() {
  const { t, language } = useText();
  const [year = 0, month = 1, day = 1] = today().split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const weeks = Array.from({ length: Math.ceil((first + length) / 7) }, (_week, week) =>
    Array.from({ length: 7 }, (_day, index) => week * 7 + index - first + 1),
  );
  useEffect(() => {
    document.title = t('shell:calendar');
    document.documentElement.lang = language;
  }, [t, language]);
  return (
    <main className="mx-auto max-w-xl p-4">
      <h1 className="mb-3 text-xl font-bold">{t('shell:month', { year, month })}</h1>
      <table className="w-full table-fixed border-collapse text-center">
        <thead>
          <tr>
            {DAY_NAMES.map((name) => (
              <th key={name.en} scope="col" className="border border-solid-gray-420 p-2 text-sm">
                {name[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((days) => (
            <tr key={days[0]}>
              {days.map((date) => (
                <td
                  key={date}
                  aria-current={date === day ? 'date' : undefined}
                  className="h-14 border border-solid-gray-420 p-1 align-top aria-[current=date]:border-3 aria-[current=date]:border-black aria-[current=date]:font-bold"
                >
                  {date >= 1 && date <= length ? date : ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  );
}
