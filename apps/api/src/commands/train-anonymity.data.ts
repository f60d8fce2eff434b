/** What the training command says, in both languages. */
export const TRAIN_WORDS = {
  usage: [
    '使い方: npm run -s train:anonymity -- --data FOLDER [--notes FILE] [--out FILE] [--seed N] [--measure | --steps]',
    'Usage:  npm run -s train:anonymity -- --data FOLDER [--notes FILE] [--out FILE] [--seed N] [--measure | --steps]',
    '  --data: stockmark-train.json, gsd-train.bio, gsd-dev.bio',
    '  --notes: 測るためだけの記録 / notes to measure with, never learnt from',
    '  --measure: 学習せず、今ある重みを測る / learns nothing, measures the weights that are there',
    '  --steps: 同、段を一つずつ加えて測る / the same, with one layer of the check more at a time',
  ].join('\n'),
  unreadable: (cause: string): string => `読めません: ${cause}\nCannot read: ${cause}`,
  split: (lines: number): string => `学習 ${lines} 文 / learning from ${lines} sentences`,
  epoch: (epoch: number, of: number, seconds: number): string => `${epoch}/${of}　${seconds} 秒 / s`,
  written: (path: string, bytes: number): string => `${path}: ${bytes} bytes`,
  heads: {
    wikipedia: '百科事典 / encyclopaedia',
    madeUp: '自作の記録 / made-up notes',
    notes: '記録 / notes',
    known: '同、名前を入力 / same, names typed',
  },
} as const;
