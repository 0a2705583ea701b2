import { unclobbered } from './unclobbered.ts';

/**
 * Whether a node is a form. A form's fields can hide its own properties, its name among them, so they are asked of the prototype there;
 * elsewhere that would cost.
 */
export function isForm({ nodeName }: Node): boolean {
  return nodeName === 'FORM' || nodeName === 'form' || typeof nodeName !== 'string';
}

/** The first child of a node, whatever a form's fields are called. */
export const firstChildOf = (node: Node): Node | null =>
  isForm(node) ? unclobbered(node, 'firstChild') : node.firstChild;

/** What follows a node in its parent, whatever a form's fields are called. */
export const nextSiblingOf = (node: Node): Node | null =>
  isForm(node) ? unclobbered(node, 'nextSibling') : node.nextSibling;

/** The element around a node, whatever a form's fields are called. */
export const parentOf = (node: Node): Element | null =>
  isForm(node) ? unclobbered(node, 'parentElement') : node.parentElement;
