import { Injectable } from '@nestjs/common';
import { Visibility } from '../visibility';
import type { Login } from './login.service';

/** Names of organisations, as the walls show them to somebody who is signed in. */
@Injectable()
export class OrganisationNames {
  constructor(private readonly visibility: Visibility) {}

  async of({ principal }: Login, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.visibility.as(
      principal,
      ({ manager }) =>
        manager.query('SELECT id, name FROM organisation WHERE id = ANY($1::uuid[])', [ids]) as Promise<
          { id: string; name: string }[]
        >,
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
