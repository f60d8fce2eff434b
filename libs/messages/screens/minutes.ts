import type { Message } from '../message';

/** Words about editions of minutes: preview, issue, progress, download. */
export const MINUTES = {
  title: { ja: '議事録の版', en: 'Editions of minutes' },
  lead: {
    ja: '自分の機関に発行された版の記録です。中身は、受け取る機関が読める範囲だけで作られます。',
    en: 'The register of editions issued to your organisation. Each holds only what its recipient may read.',
  },
  caption: { ja: '発行した版の一覧', en: 'List of editions' },
  empty: { ja: '発行された版はまだありません。', en: 'No edition has been issued yet.' },
  emptyNext: {
    ja: '会議または「会議のまとめ」のページから、発行できます。',
    en: 'Editions can be issued from a meeting or from a merged series.',
  },
  preview: { ja: '下書きを確かめる', en: 'Look at the text' },
  previewHide: { ja: '下書きを閉じる', en: 'Close the text' },
  previewTitle: { ja: '自分の機関に見える内容', en: 'What your organisation can read' },
  issue: { ja: '議事録を発行する', en: 'Issue minutes' },
  issueLead: {
    ja: 'PDFと、読み上げ用のテキストを作ります。発行は記録に残ります。',
    en: 'Makes a PDF and a text for screen readers. Each issue is kept in the register.',
  },
  issued: { ja: '作り始めました。', en: 'Started.' },
  issueFor: { ja: '受け取る機関', en: 'Recipients' },
  issueForOthers: { ja: 'ほかの機関にも発行する', en: 'Issue to other organisations too' },
  issueForHint: {
    ja: '発行した版は、受け取る機関だけが開けます。中身は機関ごとに異なります。',
    en: 'Only its recipient can open an edition. Each holds what that organisation may read.',
  },
  number: { ja: '第{{n}}号', en: 'No. {{n}}' },
  recipient: { ja: '受け取る機関', en: 'Recipient' },
  issuedAt: { ja: '発行', en: 'Issued' },
  pageCount: { ja: '{{n}}ページ', en: '{{n}} pages' },
  progress: {
    ja: '書類を作っています（{{a}}／{{b}}ページ）。ほかの画面に移っても続きます。',
    en: 'Preparing the document ({{a}} of {{b}} pages). It continues if you leave.',
  },
  progressUnknown: {
    ja: '書類を作っています。ほかの画面に移っても続きます。',
    en: 'Preparing the document. It continues if you leave.',
  },
  waiting: { ja: '順番を待っています。', en: 'Waiting for its turn.' },
  ready: { ja: '書類ができました。', en: 'The document is ready.' },
  failed: {
    ja: '書類を作れませんでした。もう一度お試しください。',
    en: 'The document could not be made. Please try again.',
  },
  downloadPdf: { ja: 'PDFを受け取る', en: 'Download PDF' },
  downloadText: { ja: 'テキストを受け取る', en: 'Download text' },
  downloadPdfNamed: { ja: '「{{title}}」のPDFを受け取る', en: 'Download PDF of {{title}}' },
  downloadTextNamed: { ja: '「{{title}}」のテキストを受け取る', en: 'Download text of {{title}}' },
  notForYou: { ja: '受け取る機関だけが開けます', en: 'Only its recipient can open it' },
  hash: { ja: '照合用の値（SHA-256）', en: 'Check value (SHA-256)' },
  hashPdf: { ja: 'PDF', en: 'PDF' },
  hashText: { ja: 'テキスト', en: 'Text' },
} as const satisfies Record<string, Message>;
