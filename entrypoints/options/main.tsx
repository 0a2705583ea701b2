import { SettingsController } from '../../components/settings/settings-controller.tsx';
import '../../components/settings/settings.css';

const root = document.getElementById('settings');
if (root) {
  new SettingsController(root).start().catch((error: unknown) => {
    root.textContent = error instanceof Error ? error.message : String(error);
  });
}
