import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '../../components/popup/popup.tsx';
import { TabController } from '../../components/popup/tab-controller.tsx';
import { codeOf } from '../../messaging/failure.ts';
import '../../components/popup/popup.css';
import './popup-page.css';

const query = new URLSearchParams(location.search);

/** The tab the popup is about: the one in front, or `?tab=` where the popup is opened as a page of its own. */
async function findTab(): Promise<number | null> {
  const named = query.get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

async function show(root: HTMLElement): Promise<void> {
  const ownPage = query.has('tab');
  try {
    const place = ownPage ? 'page' : 'popup';
    await new TabController(root, await findTab(), place, new AbortController().signal).start();
    // `&print`: opened to be printed.
    if (query.has('print')) window.print();
  } catch (error) {
    render(<Popup state={{ kind: 'failed', code: codeOf(error) }} actions={{}} />, root);
  }
}

const root = document.getElementById('popup');
if (root) void show(root);
