import { defineUnlistedScript } from '#imports';
import { holdEarlyPresses } from '@/components/window/early-presses';

/** Runs before a page that the build has drawn is painted, so that no press in it is lost. */
export default defineUnlistedScript(holdEarlyPresses);
