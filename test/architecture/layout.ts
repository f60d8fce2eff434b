/** The order of libs is the order of imports: each imports only what stands left of it, through its index. */
export const LIBS = 'messages calendar states people consent abilities anonymise overlap minutes sheets pdf'.split(' ');

/** The order of features is the order of imports, likewise; `imports` stands last because it fills all others. */
export const FEATURES =
  'organisations people bodies invitations agreements matrix meetings agendas papers actions cases conferences sections consents requests results editions originals sheets series minutes overlap logs imports'.split(
    ' ',
  );

/** Parts of the platform: how, never what. */
export const PLATFORM =
  'config database backup identity visibility graphql clock ids audit events jobs http mail pdf anonymity'.split(' ');

/** What libs may take from outside; all others none. */
export const LIB_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  abilities: ['@casl/ability'],
  // Its tokenizer without its loader: arithmetic on the bytes of a dictionary that are handed to it.
  anonymise: ['@sglkc/kuromoji'],
  // Deflate is arithmetic on bytes: it reads neither disk nor clock.
  pdf: ['pdfkit', 'fontkit', 'node:zlib'],
};

/** What the browser must never load. */
export const NOT_IN_BROWSER = [/^node:/, /^@nestjs\//, /^@casl\//, /^(typeorm|pg|pdfkit|fontkit|pino)$/];

/** Kinds of files in a feature folder, `thing.kind.ts`. */
export const FEATURE_KINDS =
  'module resolver service queries loaders entity model inputs events errors fields controller jobs data enums'.split(
    ' ',
  );

/** Written by programs: exempt from the rules on hand-written lines. */
export const GENERATED = [/^apps\/web\/src\/graphql\/generated\//, /^apps\/web\/src\/graphql\/(graphql|gql)\.ts$/];

/** The one folder for made-up personal data. */
export const MADE_UP_FOLDER = 'test/support/made-up/';

export const LONGEST_FILE = 300;
