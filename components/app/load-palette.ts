/** Loads the palette, which most windows never show. */
export const loadPalette = () => import('@/components/palette/CommandPalette.svelte');
