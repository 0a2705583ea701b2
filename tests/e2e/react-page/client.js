/** Takes the server's article over in the page. What React finds to be other than it sent is kept in `window.mismatches`. */
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './app.js';

window.mismatches = [];
const note = (error) => window.mismatches.push(String(error));
hydrateRoot(document.getElementById('root'), createElement(App), {
  onRecoverableError: note,
  onCaughtError: note,
  onUncaughtError: note,
});
