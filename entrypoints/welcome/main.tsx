import { startPage } from '../../components/start-page.ts';
import { WelcomeController } from '../../components/welcome/welcome-controller.tsx';
import { highlightSample } from '../../injected/highlight-sample.ts';
import '../../components/welcome/welcome.css';

startPage('welcome', (root) => new WelcomeController(root, highlightSample).start());
