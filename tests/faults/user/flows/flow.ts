import type { SimulatedUser } from '../simulated-user.ts';
import type { TypedSecrets } from '../typed-secrets.ts';

/** Describes one task that people do with Overture, starting in any view. */
export interface Flow {
  name: string;
  run(user: SimulatedUser, secrets: TypedSecrets, environment: Environment): Promise<void>;
}

/** Describes the surroundings of the browser. */
interface Environment {
  /** The folder for saved files, outside the profile. */
  downloads: string;
  /** The address of a page with a message box. */
  chat: string;
}
