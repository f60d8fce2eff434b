export { CheckThread } from './check-thread';
export { loadAnonymiser, loadDictionary, readWeights, WEIGHTS_FILE } from './load';
