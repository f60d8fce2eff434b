import type { ComponentProps } from 'react';
import { TextArea } from '../fields';
import { FieldFindings } from './field-findings';
import type { Findings } from './use-findings';

interface Props<Part extends string> extends ComponentProps<typeof TextArea> {
  findings: Findings<Part>;
  part: Part;
  partName: (part: Part) => string;
}

/** Several lines of text that tell of a case, with what the check of anonymity found in them. */
export function CheckedArea<Part extends string>({ findings, part, partName, ...area }: Props<Part>) {
  return (
    <>
      <TextArea {...area} />
      <FieldFindings findings={findings} part={part} partName={partName} />
    </>
  );
}
