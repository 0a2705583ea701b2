import { fakeBrowser } from 'wxt/testing/fake-browser';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What each object of the fake browser had when this module was loaded, before any test ran. */
const made = new Map<object, PropertyDescriptorMap>();

function remember(api: object): void {
  if (made.has(api)) return;
  made.set(api, Object.getOwnPropertyDescriptors(api));
  for (const value of Object.values(api)) if (isObject(value)) remember(value);
}
remember(fakeBrowser);

/** Puts every part of the fake browser back that a test replaced, takes what one added, and empties its storage. */
export function restoreBrowser(): void {
  for (const [api, properties] of made) {
    for (const key of Object.keys(api)) if (!(key in properties)) Reflect.deleteProperty(api, key);
    Object.defineProperties(api, properties);
  }
  fakeBrowser.reset();
}
