/**
 * Milliseconds to wait for the page, which answers within three seconds: Firefox never answers when the page navigates
 * meanwhile (seen in 153).
 */
const ANSWER_TIMEOUT = 6000;

/**
 * Returns what a call into one frame of a page returned.
 * @returns undefined where the page gave no answer, as one that navigated meanwhile
 */
export async function answerOf(call: Promise<{ result?: unknown }[]>): Promise<unknown> {
  const noAnswer = new Promise<[]>((resolve) => setTimeout(resolve, ANSWER_TIMEOUT, []));
  const [answer] = await Promise.race([call, noAnswer]).catch(() => []);
  return answer?.result;
}
