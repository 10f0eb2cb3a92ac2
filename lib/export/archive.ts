import { buffer } from 'node:stream/consumers';
import * as yauzl from 'yauzl';

/** The files in a .pt2 archive, without the folder that all of them are in. */
export class Archive {
  readonly #zip: yauzl.ZipFile;
  readonly #entries: ReadonlyMap<string, yauzl.Entry>;

  private constructor(zip: yauzl.ZipFile, entries: ReadonlyMap<string, yauzl.Entry>) {
    this.#zip = zip;
    this.#entries = entries;
  }

  /** Opens an archive, which has to be closed. */
  static async open(path: string): Promise<Archive> {
    const zip = await yauzl.openPromise(path, { autoClose: false });
    try {
      const entries = new Map<string, yauzl.Entry>();
      for await (const entry of zip.eachEntry())
        entries.set(entry.fileName.slice(entry.fileName.indexOf('/') + 1), entry);
      return new Archive(zip, entries);
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  get names(): string[] {
    return [...this.#entries.keys()];
  }

  /** @throws Error when there is no such file */
  async read(name: string): Promise<Buffer> {
    const entry = this.#entries.get(name);
    if (!entry) throw new Error(`Expected the file '${name}' in the archive but there is none`);
    return buffer(await this.#zip.openReadStreamPromise(entry));
  }

  async readJson<T>(name: string): Promise<T> {
    return JSON.parse((await this.read(name)).toString('utf8')) as T;
  }

  close(): void {
    this.#zip.close();
  }
}
