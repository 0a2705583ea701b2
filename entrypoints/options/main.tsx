import { SettingsController } from '../../components/settings/settings-controller.tsx';
import { startPage } from '../../components/start-page.ts';
import '../../components/settings/settings.css';

startPage('settings', (root) => new SettingsController(root).start());
