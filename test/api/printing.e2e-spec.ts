import { PdfPrinter } from '../../apps/api/src/platform/pdf';
import { startTestApp, type TestApp } from '../support/app';
import { extractPdf } from '../support/pdf-text';
import { reportShape } from '../support/report-shape';

describe('printing', () => {
  let api: TestApp;
  let printer: PdfPrinter;

  beforeAll(async () => {
    api = await startTestApp();
    printer = api.app.get(PdfPrinter, { strict: false });
  });
  afterAll(() => api.close());

  it('stalls nobody: a request that comes while pages are drawn is answered before they are done', async () => {
    const order: string[] = [];
    let asked: Promise<unknown> | undefined;
    await printer.print(reportShape(60), () => {
      asked ??= api.http.get('/healthz').then(({ status }) => order.push(`answered ${status}`));
    });
    order.push('printed');
    await asked;
    expect(order).toEqual(['answered 200', 'printed']);
  });

  it('prints two documents asked for at once, each for its own caller', async () => {
    const [one, two] = await Promise.all([printer.print(reportShape(1)), printer.print(reportShape(2))]);
    expect(extractPdf(one.bytes).pages).toHaveLength(one.pages);
    expect(extractPdf(two.bytes).pages).toHaveLength(two.pages);
    expect(two.pages).toBeGreaterThan(one.pages);
  });

  it('tells of a document that cannot be drawn, and goes on with the next', async () => {
    await expect(printer.print({ ...reportShape(1), issuedAt: 'never' })).rejects.toThrow(/issuedAt/);
    expect((await printer.print(reportShape(1))).pages).toBeGreaterThan(0);
  });

  it('begins anew when its thread has ended', async () => {
    const lost = printer.print(reportShape(60));
    await printer.onApplicationShutdown();
    await expect(lost).rejects.toThrow(/ended/);
    expect((await printer.print(reportShape(1))).pages).toBeGreaterThan(0);
  });
});
