import type { Drafts, Row } from './drafts';
import type { WardFile } from './ward-file';
import type { WardIndex } from './ward-index';

/** Drafts series as they are in effect, each with its bodies, its cover and one entry in the register. `now` is an ISO instant. */
export function planSeries(file: WardFile, index: WardIndex, drafts: Drafts, newCode: () => string, now: string): void {
  for (const series of file.series ?? []) {
    const record = `series/${series.id}`;
    const id = drafts.idOf('meeting_series', series.id);
    const bodyIds = series.bodyIds.map((body) => drafts.idOf('meeting_body', body));
    const members = series.bodyIds.map((key, position) => {
      const body = index.bodies.get(key)!;
      return {
        series_id: id,
        body_id: bodyIds[position]!,
        series_body_ids: bodyIds,
        body_name: body.name,
        body_short_name: body.shortName ?? body.name,
        position,
      };
    });
    const code: Row = series.code === undefined ? {} : { code: series.code };
    const row = { ...code, form: series.form, effective_from: series.effectiveFrom, body_ids: bodyIds };
    drafts.add('meeting_series', series.id, record, row, {
      once: { state: 'IN_EFFECT', ...(series.code === undefined ? { code: newCode() } : {}) },
      leaves: [{ table: 'series_member', owner: 'series_id', rows: members }],
      birth: [
        {
          table: 'series_event',
          owner: 'series_id',
          rows: [{ series_id: id, body_ids: bodyIds, kind: 'IMPORTED', organisation_id: null, at: now }],
        },
      ],
    });
    drafts.add('series_cover', series.id, record, {
      series_id: id,
      body_ids: bodyIds,
      title: series.title,
      paper_number: series.paperNumber ?? '',
      report_date: series.reportDate ?? null,
      receiving_council: series.receivingCouncil ?? '',
      as_of_note: series.asOfNote ?? '',
    });
  }
}
