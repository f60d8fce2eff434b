import type { Message } from './message';

/** Why a paper is not taken in. */
export const PAPER_REFUSALS = {
  PAPER_UPLOAD_RUNNING: {
    ja: '前の資料を送っている途中です。終わってから、もう一度お試しください。',
    en: 'Another paper of yours is still on its way. Please try again when it has arrived.',
  },
  PAPER_KIND_REFUSED: {
    ja: '受け取れる資料は、PDF、PNG、JPEG、Word（docx）、Excel（xlsx）です。マクロや埋め込みを含むもの、パスワードのかかったもの、壊れたものは受け取れません。',
    en: 'Papers can be PDF, PNG, JPEG, Word (docx) or Excel (xlsx) files, without macros, embedded objects or a password, and whole.',
  },
  PAPER_PDF_EMPTY: {
    ja: 'このPDFには、ページがないか、壊れています。開けることを確かめてから、もう一度お送りください。',
    en: 'This PDF has no page or is broken. Please check that it opens, and send it again.',
  },
  PAPER_PDF_ACTIVE: {
    ja: 'このPDFは、開いたときに動くしかけ（JavaScriptなど）か、添付ファイルを含むため、受け取れません。「PDFとして印刷」などで作り直してください。',
    en: 'This PDF runs something when opened (such as JavaScript) or carries attached files, so it is not taken. Please make it anew, for instance by printing it to PDF.',
  },
  PAPER_PDF_SEALED: {
    ja: 'このPDFは、パスワードや制限がかかっているなど、中を確かめられないため、受け取れません。制限のないPDFにしてください。',
    en: 'This PDF cannot be looked into, for instance because it is protected, so it is not taken. Please make one without protection.',
  },
  PAPER_ALREADY_THERE: {
    ja: '同じ内容の資料が、題や番号、取り扱いの違う形で、ここにすでにあります。変えるときは、その資料を直してください。別の資料のときは、選んだファイルを確かめてください。',
    en: 'The same file is here already, under another title, number or handling. To change those, edit that paper; if this is another paper, check which file you chose.',
  },
  PAPER_TOO_LARGE: {
    ja: '資料の大きさは、1件{{megabytes}}MBまでです。',
    en: 'A paper can be up to {{megabytes}} MB.',
  },
  PAPERS_FULL: {
    ja: 'この会議の資料は、{{max}}件に達しています。使わないものを先に取り下げてください。',
    en: 'This meeting has {{max}} papers already. Please take back one that is not needed.',
  },
  PAPER_INFECTED: {
    ja: 'ウイルスの検査で問題が見つかったため、受け取れません。',
    en: 'The virus check found something in this file, so it was not taken.',
  },
  PAPER_NOT_CHECKED: {
    ja: 'ウイルスの検査ができないため、いまは受け取れません。しばらくしてからお試しください。',
    en: 'The virus check does not answer, so nothing can be taken at the moment. Please try again later.',
  },
} as const satisfies Record<string, Message>;
