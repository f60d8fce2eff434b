export { measure, ofNote, ofSentence, type Figures, type Measured, type Row } from './measure';
export { splitOf, train, TRAIN_DEFAULTS, type Corpora, type Split, type TrainOptions } from './train';
