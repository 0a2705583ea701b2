import { startLibrary } from '../../components/library/start-library.tsx';
import '../../components/library/library.css';

const root = document.getElementById('library');
if (root) {
  startLibrary(root).catch((error: unknown) => {
    root.textContent = error instanceof Error ? error.message : String(error);
  });
}
