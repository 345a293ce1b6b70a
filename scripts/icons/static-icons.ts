import type { PreprocessorGroup } from 'svelte/compiler';

/** Matches the component of one icon. */
const ICON = /[\\/]@lucide[\\/]svelte[\\/]dist[\\/]icons[\\/]([\w-]+)\.svelte$/;
/** Matches what it is made of, as JSON. */
const DATA = /const iconData = (\{.*\});/;

/**
 * Gives Lucide's icons their shapes as markup. Lucide keeps them as data, and makes every element and its attributes
 * anew where an icon is drawn: in the popup, with its thirty icons, that took more time than everything else together.
 * Of the properties, the size, the stroke and a class are left. Every icon is hidden from screen readers, since it stands
 * beside its name.
 */
export const staticIcons = (): PreprocessorGroup => ({
  name: 'static-icons',
  markup({ content, filename = '' }) {
    const name = ICON.exec(filename)?.[1];
    if (!name) return undefined;
    const data = DATA.exec(content)?.[1];
    if (!data) throw new Error(`${filename} has no shapes where they are looked for.`);
    return { code: staticIcon(name, (JSON.parse(data) as { node: Shape[] }).node) };
  },
});

type Shape = [tag: string, attributes: Record<string, string>];

function staticIcon(name: string, shapes: readonly Shape[]): string {
  const elements = shapes.map(([tag, attributes]) => {
    const given = Object.entries(attributes).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
    return `<${tag} ${given.join(' ')} />`;
  });
  return `<script>
  let { size = 24, strokeWidth = 2, class: given = '' } = $props();
</script>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" width={size} height={size} stroke-width={strokeWidth} class="lucide lucide-${name} {given}">${elements.join('')}</svg>`;
}
