import { startChanges } from '../../components/changes/start-changes.tsx';
import { startPage } from '../../components/start-page.ts';
import '../../components/welcome/welcome.css';

startPage('changes', startChanges);
