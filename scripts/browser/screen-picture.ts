import { closeSync, openSync, readSync } from 'node:fs';

/** A rectangle on the screen, in pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Fields of the header of an XWD file, each of four bytes, big-endian (X11/XWDFile.h). */
const HEADER_SIZE = 0;
const WIDTH = 4;
const HEIGHT = 5;
const BYTES_PER_LINE = 12;
const COLOURS = 19;
/** What one entry of its colour table takes, in bytes. */
const COLOUR = 12;

/**
 * Reads what a part of the screen shows right now: the only sign that a menu or a question of the browser itself is
 * there and has taken a key.
 * @param file the frame buffer that Xvfb keeps in `-fbdir`, an XWD file
 */
export function pictureOf(file: string, { x, y, width, height }: Area): Buffer {
  const opened = openSync(file, 'r');
  try {
    const header = Buffer.alloc(100);
    readSync(opened, header, 0, header.length, 0);
    const field = (at: number) => header.readUInt32BE(at * 4);
    const left = Math.max(0, x);
    const top = Math.max(0, y);
    const right = Math.min(field(WIDTH), x + width);
    const bottom = Math.min(field(HEIGHT), y + height);
    const pixel = Math.floor(field(BYTES_PER_LINE) / field(WIDTH));
    const start = field(HEADER_SIZE) + field(COLOURS) * COLOUR;
    const line = Math.max(0, right - left) * pixel;
    const picture = Buffer.alloc(line * Math.max(0, bottom - top));
    for (let row = top; row < bottom; row++)
      readSync(opened, picture, (row - top) * line, line, start + row * field(BYTES_PER_LINE) + left * pixel);
    return picture;
  } finally {
    closeSync(opened);
  }
}

/** Counts the pixels in which two pictures differ; all of them where one is of another size. */
export function differingPixels(one: Buffer, other: Buffer): number {
  if (one.length !== other.length) return Math.max(one.length, other.length) / 4;
  let differing = 0;
  for (let at = 0; at < one.length; at += 4) if (one.readInt32LE(at) !== other.readInt32LE(at)) differing++;
  return differing;
}
