import { startPopup } from '../../components/popup/start-popup.tsx';
import { startPage } from '../../components/start-page.ts';
import '../../components/popup/popup.css';

startPage('popup', (root) => startPopup(root, new URLSearchParams(location.search)));
