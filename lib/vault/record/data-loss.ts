import { dataLossMarker } from './data-loss-marker';

/** Tracks whether a notebook was lost from every store, by a marker outside of them all; see `data-loss-marker.ts`. */
export const dataLoss = {
  /** Marks that the stores hold something sealed with this key. */
  markWritten(kid: string): void {
    if (dataLossMarker.read()?.kid !== kid) dataLossMarker.write({ state: 'written', kid });
  },

  /** Marks the notebook of this key as lost if something was written with it. To be called when the stores are empty. */
  markLostIfWritten(kid: string): void {
    if (dataLossMarker.read()?.kid === kid) dataLossMarker.write({ state: 'lost', kid });
  },

  /** Returns whether a loss was found while this key was in use and is not acknowledged yet. */
  isLost(kid: string): boolean {
    const marker = dataLossMarker.read();
    return marker?.state === 'lost' && marker.kid === kid;
  },

  /** Removes the marker, once the person was told that what they had written is lost. */
  acknowledge(): void {
    dataLossMarker.remove();
  },
};
