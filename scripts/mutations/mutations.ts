import { OF_ENGINE } from './of-engine.ts';
import { OF_EXTENSION } from './of-extension.ts';
import { OF_PAGES } from './of-pages.ts';

export const MUTATIONS = [...OF_ENGINE, ...OF_PAGES, ...OF_EXTENSION];
