/*
 * Who is who within a story: every further mention of a name found once; 刘先生, 张局长 and 刘、彭二人 tied to the person meant;
 * short forms of places and bodies to the fullest.
 */
import { type Found, makeFound } from '../../../facts/fact';
import { isName } from '../../../facts/refine';
import { matchesOf } from '../../../text/matches';
import { ByPlace, contains, overlaps } from '../../../text/span';
import { fold } from '../fold';
import { withProvinces } from './addresses';
import { COMMON_NOUNS, isEverydayCharacter, isKind, isShipsPort, isWithinWord } from './common-nouns';
import { withFarPlaces } from './far-places';
import { fullestNames, isOwnMinistry, withShortMakes } from './fullest-names';
import { withoutHalfWords } from './half-words';
import { withoutProducts } from './latin-names';
import { placeAt } from './left-edge';
import { withoutNobodies } from './no-people';
import { comparable } from './own-characters';
import { isPlaceAgain, placeAgain } from './places-again';
import { shortForms, withShortForms } from './short-forms';
import { wholePlaces, withCountryPairs } from './short-places';
import { withSides } from './sides';
import { withSteadyLengths } from './steady-lengths';
import { stormsIn } from './storms';
import { SURNAMES } from './surnames';
import { isInWork, titlesIn } from './titles';
import { WITHIN_BLOCK } from './within-block';

const PRESS = 'zh.byline-person';
const SHORT =
  /^(.)(?:先生|女士|小姐|太太|阿姨|大爷|大妈|大伯|大叔|大娘|大姐|大哥|奶奶|爷爷|婆婆|叔叔|伯伯|师傅|老汉|老太|某|某某)$/;
const TITLE =
  '先生|女士|局长|书记|主任|校长|院长|所长|队长|经理|总|董事长|教授|医生|律师|法官|警官|老师|师傅|市长|县长|省长|部长|主席|总统|首相|总理';
/** Both names by surname alone. */
const PAIR =
  /([\p{Script=Han}])、([\p{Script=Han}])(?:、([\p{Script=Han}]))?(?:二|两|三|等[\d一二三四五六七八九十]*)?人/gu;

export function coreference(blocks: readonly string[], all: readonly (readonly Found[])[]): Found[][] {
  const texts = blocks.map(fold);
  const { found, asWritten, isFolded } = comparable(blocks, texts, all);
  const isTitle = titlesIn(found);
  const isStorm = stormsIn(texts);
  const isOfHongKong = texts.some((t) => /香港|港澳|港股|港元|港币/.test(t));
  const isPort = (f: Found, block: string): boolean => !isOfHongKong && isShipsPort(block, f.from, f.to);
  const candidates = found.map((list, i) => {
    const works = list.filter((f) => f.type === 'work');
    return withoutHalfWords(texts[i] ?? '', list).filter(
      (f) =>
        !isCommon(f, texts[i] ?? '') &&
        !isPort(f, texts[i] ?? '') &&
        !(isOfTitle(f) && isInWork(f, works)) &&
        !isTitle(f) &&
        !isStorm(f, texts[i] ?? ''),
    );
  });
  const trimmed = withSteadyLengths(texts, withoutProducts(texts, trimFronts(candidates)));
  const named = trimmed.map((list, i) =>
    WITHIN_BLOCK.reduce<readonly Found[]>((finds, step) => step(texts[i] ?? '', finds), list),
  );
  const paired = withShortForms(
    texts,
    withShortMakes(withSides(texts, withCountryPairs(texts, withFarPlaces(texts, named)))),
  );
  const names = knownNames(paired.flat());
  const again = paired.map((list, i) => {
    const block = texts[i] ?? '';
    return withProvinces(block, [...list, ...namedAgain(block, list, names)]);
  });
  const people = again.flat().filter((f) => f.type === 'person');
  const inFull = namesInFull(people);
  const full = bySurnames(inFull);
  const held = officeHolders(texts, inFull);
  const forms = formsOf(full, people);
  const withShort = again.map((list, i) => [...list, ...surnameForms(texts[i] ?? '', list, full, forms)]);
  const fullest = new Map([...fullestNames(withShort.flat()), ...shortForms(texts, withShort)]);
  const whole = wholePlaces(texts, isFolded);
  const tied = withShort.map((list, i) => {
    const block = texts[i] ?? '';
    return list.map((f) => ({
      ...f,
      value: held(f, block) ?? whole(f, block) ?? fullestOf(f, full, fullest, block),
    }));
  });
  return asWritten(tied);
}

/** 《老年友好社区评价办法》: what only looks like a place's name in a title is none. */
const isOfTitle = (f: Found): boolean => f.type === 'place' && /suffixed/.test(f.rule);
/** What no name is: it ends as verbs do, or is one whose first character is a surname (张罗). */
const WORDS = /\p{Script=Han}[着了]$|^张(?:罗|贴|望起)/u;
/** 公安机关, 业主委员会: a kind, not a name; 张哭着: words. */
const isCommon = (f: Found, block: string): boolean =>
  isName(f) &&
  (COMMON_NOUNS.has(block.slice(f.from, f.to)) ||
    isKind(f.type, block.slice(f.from, f.to)) ||
    isEverydayCharacter(block, f.from, f.to) ||
    isWithinWord(block, f.from, f.to) ||
    (f.type === 'person' && WORDS.test(block.slice(f.from, f.to))));
const text = (f: Found): string => (typeof f.value === 'string' ? f.value : '');

/**
 * 看看天元区 beside 天元区: where the story has the place by itself, what stands before it in a longer find is no part of the name,
 * unless that is a place too (湖南省天元区).
 */
function trimFronts(found: readonly (readonly Found[])[]): Found[][] {
  const places = new Set(
    found
      .flat()
      .filter((f) => f.type === 'place' && text(f).length > 2)
      .map(text),
  );
  return found.map((list) =>
    list.map((f) => {
      if ((f.type !== 'place' && f.type !== 'org') || !/suffixed/.test(f.rule)) return f;
      for (const p of places) {
        const at = text(f).indexOf(p);
        if (at > 0 && !/[省市县区镇乡州国]$/.test(text(f).slice(0, at)) && !placeAt(text(f), 0))
          return { ...f, from: f.from + at, value: text(f).slice(at) };
      }
      return f;
    }),
  );
}

/** Every name of two characters and more, as it was found first; the longest first. */
function knownNames(all: readonly Found[]): (readonly [string, Found])[] {
  const names = new Map<string, Found>();
  for (const f of all)
    if (
      (f.type === 'person' || f.type === 'org' || (f.type === 'place' && isPlaceAgain(text(f)))) &&
      text(f).length >= 2 &&
      !names.has(text(f))
    )
      names.set(text(f), f);
  return [...names].sort((a, b) => b[0].length - a[0].length);
}

/** Names found once are names wherever they stand. */
function namedAgain(
  block: string,
  list: readonly Found[],
  names: readonly (readonly [string, Found])[],
): Found[] {
  const added: Found[] = [];
  const standing = new ByPlace(list.filter((f) => f.type !== 'quote' && f.type !== 'work'));
  for (const [name, first] of names) {
    for (let at = block.indexOf(name); at >= 0; at = block.indexOf(name, at + name.length)) {
      const span = { from: at, to: at + name.length };
      // Arch in Archcraft
      if (isWithinLatin(block, span)) continue;
      // 卡内尔 alone was found within 迪亚斯-卡内尔, 欧 and 美 within 欧美同学会, 海军 within 南部战区海军
      const isPart = (f: Found): boolean =>
        contains(span, f) &&
        f.to - f.from < name.length &&
        (first.type === 'org'
          ? name.length > 3 &&
            (f.type === 'place'
              ? f.to - f.from === 1 || opens(f, span, block)
              : f.type === 'org' && f.to === span.to)
          : /[-·]/.test(name) && f.type === first.type);
      if (standing.over(span).some((f) => !isPart(f))) continue;
      if (
        first.type === 'person' &&
        /某$/.test(name) &&
        /^[\p{Script=Han}]*?(?:公司|单位)/u.test(block.slice(span.to, span.to + 3))
      )
        continue;
      const found = placeAgain(block, span, first);
      if (!found) continue;
      const isWhole = withoutHalfWords(block, [found])[0] === found;
      if (!isWhole || withoutNobodies(block, [found])[0] !== found) continue;
      added.push(found);
      standing.put(found);
    }
  }
  return added;
}

/** 纽约 of 纽约时报, which is a body elsewhere in the story; not 中国 of 中国银行|业. */
const opens = (f: Found, { from, to }: Pick<Found, 'from' | 'to'>, block: string): boolean =>
  f.from === from &&
  !/(?:峰会|论坛|学校|团队|分馆)$/.test(block.slice(from, to)) &&
  !/^[业化家员人市省县区界型级性们]/.test(block.slice(to, to + 1));

const LETTER = /\p{Script=Latin}/u;
const isWithinLatin = (text: string, { from, to }: { readonly from: number; readonly to: number }): boolean =>
  (LETTER.test(text.charAt(from)) && LETTER.test(text.charAt(from - 1))) ||
  (LETTER.test(text.charAt(to - 1)) && LETTER.test(text.charAt(to)));

/** Full names of the story's people, each once, reporters left out. */
function namesInFull(people: readonly Found[]): string[] {
  const reporters = new Set(people.filter((f) => f.rule === PRESS).map(text));
  return [...new Set(people.map(text))].filter(
    (name) =>
      name.length > 1 &&
      !/[某姓]/.test(name) &&
      !SHORT.test(name) &&
      !reporters.has(name) &&
      (SURNAMES.has(name.charAt(0)) || name.startsWith('习')),
  );
}

/** Surname → the one full name of that surname; null where there are two. */
function bySurnames(names: readonly string[]): Map<string, string | null> {
  const full = new Map<string, string | null>();
  for (const name of names) full.set(name.charAt(0), full.has(name.charAt(0)) ? null : name);
  return full;
}

const OFFICE = new RegExp(`^(?:${TITLE})`);

/** Whom 陈校长 means: the one of that surname, or among several the one whom the story calls 校长陈永善. Null for all else. */
function officeHolders(
  texts: readonly string[],
  names: readonly string[],
): (f: Found, block: string) => string | null {
  return (f, block) => {
    const said = block.slice(f.from, f.to);
    if (f.type !== 'person' || !SURNAMES.has(said.charAt(0))) return null;
    const office = OFFICE.exec(said.slice(1) + (said.length === 1 ? block.slice(f.to, f.to + 3) : ''))?.[0];
    if (!office) return null;
    const bearers = names.filter((name) => name.startsWith(said.charAt(0)));
    const holders = bearers.filter((name) => texts.some((t) => t.includes(office + name)));
    const who = holders.length === 1 ? holders : bearers;
    return who.length === 1 ? (who[0] ?? null) : null;
  };
}

interface Forms {
  /** 张局长, of the surnames that one person of the story bears; null where there is none. */
  readonly titled: RegExp | null;
  /** 刘某, 刘先生 by surname. */
  readonly bySurname: ReadonlyMap<string, string>;
}

function formsOf(full: ReadonlyMap<string, string | null>, people: readonly Found[]): Forms {
  const surnames = [...full].filter(([, name]) => name).map(([s]) => s);
  return {
    titled: surnames.length
      ? new RegExp(`(?<!\\p{Script=Han})([${surnames.join('')}])(?:${TITLE})`, 'gu')
      : null,
    bySurname: new Map(
      people
        .filter((f) => /某/.test(text(f)) || SHORT.test(text(f)))
        .map((f) => [text(f).charAt(0), text(f)]),
    ),
  };
}

/** 张局长 where the story has a 张 with a full name; 刘、彭二人 where it has a 刘某 and a 彭某. */
function surnameForms(
  block: string,
  list: readonly Found[],
  full: ReadonlyMap<string, string | null>,
  { titled, bySurname }: Forms,
): Found[] {
  const added: Found[] = [];
  const add = (from: number, to: number, value: string): void => {
    if ([...list, ...added].some((f) => f.type !== 'quote' && f.type !== 'work' && overlaps(f, { from, to })))
      return;
    added.push(makeFound({ type: 'person', from, to, value, rule: 'zh.surname-form' }));
  };
  for (const m of titled ? matchesOf(titled, block) : [])
    add(m.index, m.index + m[0].length, full.get(m[1] ?? '') ?? m[0]);
  for (const m of matchesOf(PAIR, block)) {
    let at = m.index;
    for (const surname of [m[1], m[2], m[3]]) {
      if (!surname) continue;
      const who = bySurname.get(surname) ?? full.get(surname);
      if (who) add(at, at + 1, who);
      at += 2;
    }
  }
  return added;
}

function fullestOf(
  f: Found,
  full: ReadonlyMap<string, string | null>,
  fullest: ReadonlyMap<string, string | null>,
  block: string,
): Found['value'] {
  if (f.type === 'person') {
    const short = SHORT.exec(text(f));
    if (short && !text(f).includes('某')) return full.get(short[1] ?? '') ?? f.value;
  }
  const whole = fullest.get(`${f.type} ${text(f)}`) ?? null;
  // 党的十八大 is of no other body
  if (/^[一二三四五六七八九十]+大$/.test(text(f)) && whole !== `中共${text(f)}`) return f.value;
  return whole === null || isOwnMinistry(text(f), whole, block) ? f.value : whole;
}
