export { loadAnonymiser, loadDictionary, readWeights, WEIGHTS_FILE } from './load';
