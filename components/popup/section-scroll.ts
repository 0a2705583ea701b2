import type { RefObject } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import type { SectionName } from '../brief/glance-index.tsx';

const SECTIONS: readonly SectionName[] = ['leaders', 'dates', 'treaties'];

/** Pixels from the top of the scroller: a section counts as in view once its title has come up to just under the index. */
const READING_LINE = 96;

/**
 * Which section is in view.
 * @param topOf distance of a section's title from the scroller's top in px; null where it is not drawn
 */
export function sectionInView(topOf: (section: SectionName) => number | null, atEnd: boolean): SectionName {
  if (atEnd) return 'treaties';
  return SECTIONS.findLast((name) => (topOf(name) ?? Number.POSITIVE_INFINITY) <= READING_LINE) ?? 'leaders';
}

export interface SectionScroll {
  here: SectionName;
  sectionRef(section: SectionName): (element: HTMLElement | null) => void;
  goTo(section: SectionName): void;
  noticeScroll(): void;
}

/**
 * Follows which section of the Brief is in view, and leads to one.
 *
 * @param scroller the box that the sections scroll in
 */
export function useSectionScroll(scroller: RefObject<HTMLElement | null>): SectionScroll {
  const [here, setHere] = useState<SectionName>('leaders');
  const sections = useRef(new Map<SectionName, HTMLElement>());
  const sectionRef = useCallback(
    (section: SectionName) => (element: HTMLElement | null) => {
      if (element === null) sections.current.delete(section);
      else sections.current.set(section, element);
    },
    [],
  );
  return {
    here,
    sectionRef,
    goTo(section) {
      const element = sections.current.get(section);
      element?.scrollIntoView?.({ block: 'start' });
      element?.querySelector('h2')?.focus({ preventScroll: true });
      setHere(section);
    },
    noticeScroll() {
      const box = scroller.current;
      if (box === null) return;
      const top = box.getBoundingClientRect().top;
      const topOf = (section: SectionName) => {
        const element = sections.current.get(section);
        return element === undefined ? null : element.getBoundingClientRect().top - top;
      };
      const atEnd = box.scrollTop > 0 && box.scrollTop + box.clientHeight >= box.scrollHeight - 1;
      setHere(sectionInView(topOf, atEnd));
    },
  };
}
