/** A hundred articles opened at once: each tab shows its own Brief. */
import { afterAll, beforeAll, test } from 'vitest';
import { showEachItsOwn } from '../e2e/stage/many-tabs.ts';
import { type Stage, setStage } from '../e2e/stage/stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

test('a hundred tabs at once', () => showEachItsOwn(stage, 100), 400_000);
