/** Formats text as Markdown code. */
export const markdownCode = (text: string): string => `\`${text}\``;

/** Formats lines as a Markdown list. */
export const markdownList = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** Formats rows of cells as a Markdown table with a head. */
export function markdownTable(head: string[], rows: string[][]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

const row = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
