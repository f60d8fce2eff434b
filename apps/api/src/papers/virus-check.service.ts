import { connect, type Socket } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Config } from '../platform/config';
import { refusal } from '../platform/graphql';

const PIECE = 65_536;
const LONGEST_ANSWER = 4_096;

/** Asks a virus scanner (clamd, INSTREAM) where one is connected; what it cannot look at is not taken. */
@Injectable()
export class VirusCheck {
  constructor(private readonly config: Config) {}

  /** Refuses with PAPER_INFECTED, or with PAPER_NOT_CHECKED where the scanner gives no clear answer. */
  async require(bytes: Buffer): Promise<void> {
    const { clamd } = this.config;
    if (!clamd) return;
    const answer = await ask(connect(clamd.at), bytes, clamd.patienceMs).catch(() => '');
    if (answer === 'stream: OK') return;
    throw refusal(/^stream: .+ FOUND$/s.test(answer) ? 'PAPER_INFECTED' : 'PAPER_NOT_CHECKED');
  }
}

/** Sends the bytes in pieces, each behind its length, an empty one last; the scanner's one answer, which NUL ends. */
function ask(socket: Socket, bytes: Buffer, patienceMs: number): Promise<string> {
  return new Promise<string>((resolve, reject) => {
    let heard = '';
    const late = setTimeout(() => socket.destroy(new Error('the scanner takes too long')), patienceMs);
    socket.on('error', reject);
    socket.on('close', () => {
      clearTimeout(late);
      reject(new Error('the scanner says nothing'));
    });
    socket.on('data', (piece: Buffer) => {
      heard += piece.toString('latin1');
      const end = heard.indexOf('\0');
      if (end >= 0) resolve(heard.slice(0, end));
      if (end >= 0 || heard.length > LONGEST_ANSWER) socket.destroy();
    });
    socket.write('zINSTREAM\0');
    for (let at = 0; at < bytes.length; at += PIECE) {
      const piece = bytes.subarray(at, at + PIECE);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(piece.length);
      socket.write(length);
      socket.write(piece);
    }
    socket.write(Buffer.alloc(4));
  });
}
