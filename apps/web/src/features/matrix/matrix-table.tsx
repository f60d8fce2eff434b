import { useState } from 'react';
import { graphql } from '../../graphql';
import type { MatrixWholeFragment } from '../../graphql/generated/graphql';
import { Button, Section, useText } from '../../ui';
import { RowEdit } from './row-edit';

export const MatrixWhole = graphql(`
  fragment MatrixWhole on PolicyMatrix {
    id
    title
    versionNumber
    asOf
    pillars {
      id
      number
      title
      measures {
        id
        marker
        title
        rows {
          ...MatrixRowWhole
        }
      }
    }
  }

  fragment MatrixRowWhole on MatrixRow {
    id
    marker
    issueTitle
    issueBullets
    initiativeTitle
    initiativeBullets
    version
    abilities
  }
`);

type Measure = MatrixWholeFragment['pillars'][number]['measures'][number];
type Row = Measure['rows'][number];

function Cell({ marker, title, bullets }: { marker: string; title: string; bullets: readonly string[] }) {
  return (
    <>
      <p className="font-bold">
        {marker} {title}
      </p>
      <ul className="list-disc pl-5">
        {bullets.map((bullet) => (
          <li key={bullet}>{bullet}</li>
        ))}
      </ul>
    </>
  );
}

function Pair({ row, onChanged }: { row: Row; onChanged: () => void }) {
  const { t } = useText();
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <tr>
        <td colSpan={2}>
          <RowEdit
            row={row}
            onDone={(changed) => {
              setEditing(false);
              if (changed) onChanged();
            }}
          />
        </td>
      </tr>
    );
  }
  return (
    <tr>
      <td data-label={t('bodies:issue')}>
        <Cell marker={row.marker} title={row.issueTitle} bullets={row.issueBullets} />
      </td>
      <td data-label={t('bodies:initiative')}>
        <Cell marker={row.marker} title={row.initiativeTitle} bullets={row.initiativeBullets} />
        {row.abilities.includes('update') && (
          <Button
            look="quiet"
            className="min-h-11"
            onClick={() => setEditing(true)}
            aria-label={`${t('bodies:editRow', { marker: row.marker })}: ${row.issueTitle}`}
          >
            {t('ui:edit')}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** Pillars, measures and their pairs of issue and initiative, in the shape of the ward's report. */
export function MatrixTable({ matrix, onChanged }: { matrix: MatrixWholeFragment; onChanged: () => void }) {
  const { t } = useText();
  return matrix.pillars.map((pillar) => (
    <Section key={pillar.id} title={t('bodies:pillar', { n: pillar.number, title: pillar.title })}>
      {pillar.measures.map((measure) => (
        <table key={measure.id} className="rows stacked mt-4 table-fixed">
          <caption className="pb-1 font-bold">
            {t('bodies:measure', { marker: measure.marker, title: measure.title })}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('bodies:issue')}</th>
              <th scope="col">{t('bodies:initiative')}</th>
            </tr>
          </thead>
          <tbody>
            {measure.rows.map((row) => (
              <Pair key={row.id} row={row} onChanged={onChanged} />
            ))}
          </tbody>
        </table>
      ))}
    </Section>
  ));
}
