export { loadAnonymiser, loadDictionary, readWeights, WEIGHTS_FILE } from './load';
export { AnonymityOnDemand } from './on-demand';
export { type AnonymityThread, startAnonymity } from './thread';
