import { expect, test } from 'vitest';
import { PAGE_WORDS } from '../../src/languages/page-words';
import { type Saying, says } from '../../src/page/says';

/** Lines that a page's system writes around a story, whatever its elements are called. */
const FURNITURE: Readonly<Partial<Record<Saying, readonly string[]>>> = {
  boilerplate: [
    'Blog comments powered by Rook',
    'Continue reading the main story',
    '“Start Quote',
    'End Quote Ada Quill Miller of Ludbrook',
    'Last SlideNext Slide',
    'Show thumbnails',
    'Not to be reproduced without permission of The Ludbrook Mail',
    'All opinions are moderated before they are shown.',
    'What’s your reaction?',
    '[+] Enlarge',
    'E-mail the writers',
    'Questions? Comments? Write to us at',
    'To contact the reporter on this story: Ada Quill in Ludbrook at quill@mail.example',
    'Posted in: rivers, mills',
    'Filed under',
    'Launch date:',
    'Page 1 of 3',
    'Get Ludbrook Business on Twitter, Facebook and by post! Seen something?',
    'Available to Ludbrook Mail subscribers',
    'Image 2 of / 9',
    'Photo 3/12',
    'Back to Gallery',
    'Duration 12:08',
    '00:00',
    'Loading…',
    'Like Loading...',
    'Always Enabled',
    'Accept all cookies',
    'This site is protected by reCAPTCHA and the Google Privacy Policy applies.',
    'The week in Ludbrook, delivered to your inbox every Friday.',
    'Let our paper meet your inbox. All that happened, each morning.',
    'Get the morning list. What happened overnight, delivered weekday mornings.',
    'Unlimited online access to The Ludbrook Mail and its archive.',
    'Support local journalism.',
    'Enjoy additional articles per month.',
    'An dieser Stelle findest du einen externen Inhalt, der den Artikel ergänzt.',
    'Ihre Privatsphäre-Einstellungen verhindern das Laden des Videos.',
    'Mit der Anmeldung willigen Sie ein, dass wir Ihnen schreiben.',
    'Nous utilisons des cookies pour mesurer notre audience.',
    'Este sitio web utiliza cookies.',
    'Bu sitede çerez kullanılmaktadır.',
    'Inscrivez-vous à notre newsletter du matin.',
    'Meld je aan voor onze nieuwsbrief.',
    'Подпишитесь на наш канал в Telegram',
    '기사 URL이 복사되었습니다.',
    '一键转发',
    '登录 后参与讨论',
    '还可输入300字',
    '1 2 3 下一页',
    '违法和不良信息举报电话：000-000',
  ],
  otherHeadings: [
    'Add your opinion',
    'Visitor opinions (latest shown first)',
    'Like this topic? See these galleries',
  ],
  ends: [
    'Cite this article',
    'Story source:',
    'Laisser un commentaire',
    'Deja tu comentario',
    'Оставить комментарий',
    'コメントを書く',
    '댓글 쓰기',
    '共 12 則留言',
    '写评论已有3条评论',
    '暂无评论',
    '请先说点什么',
    '延伸 · 推荐',
  ],
  credit: ['시장이 옛 방앗간 앞에서 기자들과 이야기하고 있다. 연합뉴스'],
  caption: [
    '[2/7]The old mill at Ludbrook on Monday. Ada Quill',
    'Pictured right, at the mill, is its last miller, Bram Oates.',
    'The mill at dawn. Ada Quill/Agency, Purchase Licensing Rights',
  ],
};

/** What a story may say in much the same words. */
const PROSE: readonly string[] = [
  'Support for local journalism has fallen by half, the report says.',
  'The letter was sent to your inbox? Then you are one of 40,000 whose address was stolen, the police said. They have no suspect.',
  'Get out of the house, the firemen shouted, as the roof was already burning.',
  'Unlimited access is what the farmers want, and what the river cannot give them.',
  'Photo 51 was taken by her student.',
  'Get your cousins on Facebook, he said, and they will never leave.',
  'Posted in Ludbrook for a year, the soldiers learned to mill.',
  'Filed under pressure from the county, the suit was dropped in May.',
  'Continue reading, the teacher said, and nobody did.',
  'End quotes with a full stop, she used to tell her clerks, and then go home, all of you, before the river is over the road again.',
  'Replay of the vote was ruled out on Monday.',
  'Available to all, the water of the mill stream was sold by a few.',
  'Loading the ships took three days.',
  'She cites this article of the constitution in each of her letters.',
  'The story source was a clerk in the town hall, who asked not to be named.',
  '登录后参与讨论的网民有三千多人，他们大多来自本市。',
  '写评论写了三十年的老编辑，从没有收过一分钱。',
  '暂无评论员看好这支球队。',
  '延伸到山脚下的路已经修好。',
  'Nous utilisons ce chemin depuis vingt ans, dit le meunier.',
  'Recevez mes condoléances, a écrit le maire.',
  'Reageerder Jan de Vries vroeg om uitleg.',
  'Utilizamos el agua del río, dijo.',
  'Mit der Anmeldung der Partei zur Wahl endet ein langer Streit.',
];

test('says what stands around stories on most pages', () => {
  for (const [list, lines] of Object.entries(FURNITURE))
    for (const line of lines) expect(says(PAGE_WORDS, list as Saying, line), `${list}: ${line}`).toBe(true);
});

test('keeps what a story may say in much the same words', () => {
  for (const line of PROSE)
    for (const list of ['boilerplate', 'ends'] as const)
      expect(says(PAGE_WORDS, list, line), `${list}: ${line}`).toBe(false);
});
