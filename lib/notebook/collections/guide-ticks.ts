import type { Content, Ticks } from '../records/records';
import { SINGLETONS } from '../records/table';
import { Collection, type CollectionContext } from './collection';

/** Keeps the ids of the guide's suggestions that the person ticked. */
export class GuideTicks extends Collection<ReadonlySet<string>> {
  constructor(context: CollectionContext) {
    super(context, SINGLETONS, ({ singletons }) => singletons.ticks);
  }

  /** Ticks a suggestion, or removes its tick. */
  async set(id: string, ticked: boolean): Promise<void> {
    await this.changeSingleton(isTicks, (content) => {
      const ids = new Set(content?.triedIds);
      if (ticked) ids.add(id);
      else ids.delete(id);
      return { kind: 'ticks', triedIds: [...ids] };
    });
  }
}

const isTicks = (content: Content): content is Ticks => content.kind === 'ticks';
