import type { AnonymityEngine, Finding } from '#libs/anonymise';
import { type AnonymityThread, startAnonymity } from './thread';

/** The check in a thread that begins with the first text and, where it has failed, anew with the next. */
export class AnonymityOnDemand implements AnonymityEngine {
  /** Empty until something was checked. */
  version = '';
  private thread: Promise<AnonymityThread> | undefined;

  constructor(private readonly start: () => Promise<AnonymityThread> = startAnonymity) {}

  async check(texts: readonly string[]): Promise<readonly (readonly Finding[])[]> {
    this.thread ??= this.start();
    const thread = this.thread;
    try {
      const { version } = await thread;
      this.version = version;
      return await (await thread).check(texts);
    } catch (error) {
      if (this.thread === thread) this.thread = undefined;
      await thread.then((one) => one.stop()).catch(() => undefined);
      throw error;
    }
  }
}
