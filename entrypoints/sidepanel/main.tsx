import { browser } from 'wxt/browser';
import { PanelController } from '../../components/popup/panel-controller.ts';
import '../../components/popup/popup.css';
import './sidepanel-page.css';

async function show(root: HTMLElement): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  await new PanelController(root, id).start();
}

const root = document.getElementById('panel');
if (root) show(root).catch((error: unknown) => console.error(error));
