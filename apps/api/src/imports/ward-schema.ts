import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020';
import { type Problem, Problems, pointerPart, UnfitWard } from './problems';
import { type ProblemCode, TYPE_WORDS } from './problems.data';
import type { WardFile } from './ward-file';

/** The JSON Schema of the import format, as text (draft 2020-12). */
export const WARD_SCHEMA = readFileSync(join(__dirname, 'ward.schema.json'), 'utf8');

const DEFINITIONS: Record<string, string> = {
  organisations: 'organisation',
  persons: 'person',
  bodies: 'body',
  meetings: 'meeting',
  agendaItems: 'agendaItem',
  decisions: 'decision',
  actionItems: 'actionItem',
  matrix: 'matrix',
  matrixRows: 'matrixRow',
  series: 'series',
};

function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.getUTCFullYear() > 0 && day.toISOString().startsWith(text);
}

interface Validators {
  whole: ValidateFunction;
  part: (definition: string) => ValidateFunction;
}

let compiled: Validators | undefined;

function validators(): Validators {
  if (compiled) return compiled;
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  ajv.addFormat('date', isDay);
  const schema = JSON.parse(WARD_SCHEMA) as { $id: string };
  const whole = ajv.compile(schema);
  compiled = { whole, part: (definition) => ajv.getSchema(`${schema.$id}#/$defs/${definition}`)! };
  return compiled;
}

const NUMBER_KEYWORDS: Record<string, string> = { minimum: '≥', maximum: '≤' };

function toProblem(error: ErrorObject, base: string): Problem {
  const params = error.params as Record<string, unknown>;
  const schema = error.schema;
  const at = (code: ProblemCode, ...words: unknown[]): Problem => ({
    pointer: base + error.instancePath,
    code,
    words: words.map(String),
  });
  switch (error.keyword) {
    case 'required':
      return at('KEY_MISSING', params['missingProperty']);
    case 'additionalProperties':
      return at('KEY_UNKNOWN', params['additionalProperty']);
    case 'type':
      return at('TYPE_WRONG', TYPE_WORDS[String(params['type'])] ?? params['type']);
    case 'enum':
      return at('VALUE_UNKNOWN', (params['allowedValues'] as string[]).map((value) => value || '""').join(', '));
    case 'pattern':
      return at('TEXT_UNFIT');
    case 'format':
      return at('DATE_UNFIT');
    case 'maxLength':
      return at('TEXT_TOO_LONG', params['limit']);
    case 'minLength':
      return at('TEXT_EMPTY');
    case 'minimum':
    case 'maximum':
      return at('NUMBER_UNFIT', `${NUMBER_KEYWORDS[error.keyword]} ${String(params['limit'])}`);
    case 'minItems':
      return at('LIST_TOO_SHORT', params['limit']);
    case 'maxItems':
      return at('LIST_TOO_LONG', params['limit']);
    case 'uniqueItems':
      return at('LIST_REPEATS');
    default:
      return at('SHAPE_UNFIT', typeof schema === 'string' ? schema : error.keyword);
  }
}

/** The first fault of every faulty record, so that one slip does not hide the next; then those of the file itself. */
function faults(file: unknown): Problems {
  const problems = new Problems();
  const { whole, part } = validators();
  const note = (error: ErrorObject, base: string): void => {
    const problem = toProblem(error, base);
    problems.add(problem.pointer, problem.code, ...problem.words);
  };
  const lists = typeof file === 'object' && file !== null ? (file as Record<string, unknown>) : {};
  for (const [list, definition] of Object.entries(DEFINITIONS)) {
    const records = lists[list];
    if (!Array.isArray(records)) continue;
    const valid = part(definition);
    records.forEach((record, at) => {
      if (!valid(record)) note(valid.errors![0]!, `/${list}/${pointerPart(at)}`);
    });
  }
  if (problems.total === 0) {
    whole(file);
    note(whole.errors![0]!, '');
  }
  return problems;
}

/** Holds a value to the schema; throws UnfitWard with a pointer and a sentence for each faulty record (at most 50). */
export function requireWardShape(file: unknown): WardFile {
  if (validators().whole(file)) return file as WardFile;
  const problems = faults(file);
  throw new UnfitWard(problems.found, problems.total);
}
