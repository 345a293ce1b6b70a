/** A page by name, and what went wrong in it: nothing, as a rule. */
export type PageOutcome = [name: string, fault: string];

/**
 * Measures one page after the other. A page whose measurement breaks off has that as its fault, and the others still
 * have their turn.
 * @param measure gives what went wrong, or an empty text
 */
export async function eachPage<P>(
  pages: Readonly<Record<string, P>>,
  measure: (name: string, page: P) => Promise<string>,
): Promise<PageOutcome[]> {
  const outcomes: PageOutcome[] = [];
  for (const [name, page] of Object.entries(pages)) {
    // One browser, so one after the other.
    const fault = await measure(name, page).catch(
      (error: Error) => `broke off: ${error.message.split('\n')[0]}`,
    );
    outcomes.push([name, fault]);
  }
  return outcomes;
}
