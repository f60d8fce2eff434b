import type { DocumentNode } from 'graphql';

const MOST = 400;
const LONGEST_SOURCE = 10_000;

/** Parsed and checked documents for those who ask again: so many and no more, and none that is very long. */
export class DocumentStore {
  private readonly documents = new Map<string, DocumentNode>();

  get(key: string): Promise<DocumentNode | undefined> {
    const document = this.documents.get(key);
    if (document) this.keep(key, document);
    return Promise.resolve(document);
  }

  set(key: string, document: DocumentNode): Promise<void> {
    if ((document.loc?.end ?? 0) <= LONGEST_SOURCE) this.keep(key, document);
    return Promise.resolve();
  }

  delete(key: string): Promise<boolean> {
    return Promise.resolve(this.documents.delete(key));
  }

  /** What was used last stands last; the first goes when there are too many. */
  private keep(key: string, document: DocumentNode): void {
    this.documents.delete(key);
    this.documents.set(key, document);
    const [first] = this.documents.keys();
    if (this.documents.size > MOST && first !== undefined) this.documents.delete(first);
  }
}
