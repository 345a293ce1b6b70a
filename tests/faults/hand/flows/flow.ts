import type { Hand } from '../hand.ts';
import type { Secrets } from '../secrets.ts';

/** One thing that people do with Overture, from whatever view they are in. */
export interface Flow {
  name: string;
  run(hand: Hand, secrets: Secrets, place: Place): Promise<void>;
}

/** What stands around the browser. */
interface Place {
  /** Where files go that are saved; outside the profile. */
  downloads: string;
  /** The address of a page with a message box. */
  chat: string;
}
