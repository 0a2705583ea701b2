import { startLibrary } from '../../components/library/start-library.tsx';
import { startPage } from '../../components/start-page.ts';
import '../../components/library/library.css';

startPage('library', startLibrary);
