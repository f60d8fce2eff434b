export default async function tearDown() {
  await globalThis.tsudoiTestDatabase?.close();
  globalThis.tsudoiTestDatabase = undefined;
}
