import type { Content, Ticks } from '../records/records';
import { Collection } from './collection';
import type { Writer } from './writer';

/** The ids of the guide's suggestions that the person ticked. */
export class GuideTicks extends Collection<ReadonlySet<string>> {
  constructor(writer: Writer) {
    super(writer, 'desk', (memory) => memory.ticks);
  }

  /** Ticks a suggestion, or takes the tick away. */
  async set(id: string, ticked: boolean): Promise<void> {
    await this.writer.changeOnly(isTicks, (content) => {
      const ids = new Set(content?.triedIds);
      if (ticked) ids.add(id);
      else ids.delete(id);
      return { kind: 'ticks', triedIds: [...ids] };
    });
  }
}

const isTicks = (content: Content): content is Ticks => content.kind === 'ticks';
