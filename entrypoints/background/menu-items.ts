/** The ids of the menu items that are no openers. They are as in the first version, since browsers store menus. */
export const MENU_ITEMS = { openPanel: 'open-panel', captureSelection: 'keep-selection' };
