import { render } from 'preact';
import '../../components/browse/browse.css';
import { type BrowseActions, BrowseTreaties } from '../../components/browse/browse-treaties.tsx';
import { failureWords } from '../../components/format/failure.ts';
import { applyLook } from '../../components/page-look.ts';
import { t } from '../../components/strings.ts';
import { codeOf } from '../../messaging/failure.ts';
import { askBackground } from '../../messaging/send.ts';
import { loadSettings } from '../../settings/stored.ts';
import { today } from '../../settings/today.ts';
import './treaties-page.css';

/** The treaty named in the address: `treaties.html#simla-agreement`. */
function named(): string | null {
  try {
    return decodeURIComponent(location.hash.slice(1)) || null;
  } catch {
    // Not an address that we made.
    return null;
  }
}

const actions: BrowseActions = {
  async describe(id) {
    const treaty = await askBackground({ type: 'describe-treaty', id, day: today() });
    if (treaty === null) return null;
    const codes = treaty.parties.flatMap(({ code }) => code ?? []);
    return { treaty, flags: await askBackground({ type: 'find-flags', codes }) };
  },
  open(id) {
    location.hash = id ?? '';
  },
};

async function show(): Promise<void> {
  const root = document.getElementById('treaties');
  if (!root) return;
  await applyLook(await loadSettings());
  document.title = `${t('browse.title')} · Backgrounder`;
  const { treaties, knowledgeAsOf } = await askBackground({ type: 'list-treaties' });
  const draw = () =>
    render(
      <BrowseTreaties
        treaties={treaties}
        shown={named()}
        today={today()}
        knowledgeAsOf={knowledgeAsOf}
        actions={actions}
      />,
      root,
    );
  addEventListener('hashchange', draw);
  draw();
}

show().catch((error: unknown) => {
  document.body.textContent = failureWords(codeOf(error));
});
