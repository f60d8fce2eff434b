export { loadAnonymiser, loadDictionary, readWeights, WEIGHTS_FILE } from './load';
export { type AnonymityThread, startAnonymity } from './thread';
