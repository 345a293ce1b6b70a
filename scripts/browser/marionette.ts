import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

type Reply = [type: 1, id: number, error: { message: string } | null, result: unknown];

/**
 * A client for Marionette, the remote protocol inside Firefox: JSON messages, each preceded by its length and a colon
 * (Firefox source docs, "Marionette protocol"). Needed because it reaches extension pages, which BiDi does not.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #received = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#read(chunk));
  }

  /** Connects as soon as Firefox listens. @throws when it does not within half a minute */
  static async connect(port: number): Promise<Marionette> {
    for (let attempt = 0; attempt < 150; attempt++) {
      try {
        const socket = connect(port, '127.0.0.1');
        await new Promise((done, fail) => socket.once('connect', done).once('error', fail));
        const marionette = new Marionette(socket);
        await marionette.send('WebDriver:NewSession', { capabilities: {} });
        return marionette;
      } catch {
        await wait(200);
      }
    }
    throw new Error('Firefox did not answer.');
  }

  /** @throws with Firefox's own message when the command fails */
  async send<Result>(command: string, parameters: object = {}): Promise<Result> {
    const id = ++this.#lastId;
    const message = JSON.stringify([0, id, command, parameters]);
    const reply = new Promise<Reply>((resolve) => this.#waiting.set(id, resolve));
    this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    const [, , error, result] = await reply;
    if (error) throw new Error(`${command}: ${error.message}`);
    return result as Result;
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon));
      if (this.#received.length < end) return;
      const message = JSON.parse(this.#received.subarray(colon + 1, end).toString()) as Reply | object;
      this.#received = this.#received.subarray(end);
      // The greeting is no array; everything else answers a command.
      if (Array.isArray(message)) this.#waiting.get(message[1] as number)?.(message as Reply);
    }
  }
}
