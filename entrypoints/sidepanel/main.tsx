import { browser } from 'wxt/browser';
import { PanelController } from '../../components/popup/panel-controller.ts';
import { startPage } from '../../components/start-page.ts';
import '../../components/popup/popup.css';

startPage('panel', async (root) => {
  const { id } = await browser.windows.getCurrent();
  await new PanelController(root, id).start();
});
