import { isTooCommon, plainPassword } from './password-rules';

const EMAIL = 'hanako.soudan@npo-minamo.example';

describe('password rules', () => {
  it.each([
    'passwordpassword',
    'Password!2026-2026',
    'P a s s w o r d 1 2 3 4 5',
    'ｐａｓｓｗｏｒｄ１２３４５６７８',
    'aaaaaaaaaaaaaaaa',
    'abcabcabcabcabcabc',
    '123456789012345',
    '098765432109876',
    'qwertyuiopasdfgh',
    'tsudoi-ward-2026',
    'welcome to tsudoi',
    'correct horse battery staple',
    'CorrectHorseBatteryStaple',
    'さくらさくらさくらさくら',
    'パスワードパスワード123',
    'ひみつのあいことば',
    'わたしのパスワードです',
    '支援相談福祉２０２６年',
    'つどい会議つどい会議',
    'あいうえおかきくけこさしすせそ',
    'いろはにほへとちりぬるを',
    'ありがとうありがとうありがとう',
    '吾輩は猫である。名前はまだ無い。',
    'hanako.soudan2026',
    'npo-minamo npo-minamo',
    'hanako.soudan@npo-minamo.example',
  ])('%s is too common', (password) => {
    expect(isTooCommon(password, EMAIL)).toBe(true);
  });

  it.each([
    'a long pass phrase for tests',
    'another long pass phrase',
    'kx7m-pq2w-9hvt-c4rd',
    'three green umbrellas on a roof',
    '雨上がりの路地に三毛と傘',
    'みずうみのそこでおどるくじら',
    'zu spät für den letzten Zug',
    'verwunschener-Leuchtturm',
  ])('%s is not', (password) => {
    expect(isTooCommon(password, EMAIL)).toBe(false);
  });

  it('takes the same characters for the same password, however they are composed', () => {
    const [composed, apart] = ['がぎぐげござじずぜぞ', 'がぎぐげござじずぜぞ'.normalize('NFD')];
    expect(apart).not.toBe(composed);
    expect(plainPassword(apart)).toBe(plainPassword(composed));
    expect(plainPassword('Ａ')).not.toBe(plainPassword('A'));
  });
});
