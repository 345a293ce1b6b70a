/**
 * Returns an attachment for a field that calls `flush` whenever the page may be about to close: when it is hidden, when
 * the field loses the focus and when the field is removed. `visibilitychange` is the last event a closing page reliably
 * gets (MDN, Page Visibility).
 */
export function flushOnLeave(flush: () => void) {
  return (field: HTMLElement) => {
    const hidden = () => document.visibilityState === 'hidden' && flush();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', flush);
    field.addEventListener('blur', flush);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', flush);
      field.removeEventListener('blur', flush);
      flush();
    };
  };
}
