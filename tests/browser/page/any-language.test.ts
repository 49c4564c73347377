/* Languages without words of their own here: their marks, scripts and layout alone give the story. */
import { expect, test } from 'vitest';
import { kindsOf, readHtml } from './read-html';

const CASES: readonly (readonly [
  language: string,
  dir: string,
  title: string,
  heading: string,
  texts: readonly string[],
])[] = [
  [
    'th',
    'ltr',
    'ประภาคารเก่าบนเกาะเปิดให้เข้าชมอีกครั้ง',
    'คืนสุดท้ายของผู้ดูแล',
    [
      'ประภาคารเก่าแก่ที่สุดของเกาะเปิดให้ประชาชนเข้าชมอีกครั้งในเช้าวันเสาร์ หลังจากปิดซ่อมแซมนานถึงหกปีเต็ม ชาวบ้านหลายสิบคนยืนรอตั้งแต่ก่อนฟ้าสว่าง',
      'ผู้ดูแลคนสุดท้ายเล่าว่าเขาเคยจุดตะเกียงด้วยมือทุกคืน และไม่เคยมีคืนใดเลยที่แสงไฟดับลงก่อนรุ่งเช้า แม้ในคืนที่พายุแรงที่สุด',
      'เทศบาลบอกว่าจะเปิดให้เข้าชมทุกวันหยุด โดยไม่เก็บค่าเข้าชม และจะใช้เงินบริจาคดูแลบันไดไม้เก่าที่ทอดขึ้นไปถึงยอดหอคอย',
    ],
  ],
  [
    'ar',
    'rtl',
    'المنارة القديمة تفتح أبوابها من جديد',
    'ليلة الحارس الأخيرة',
    [
      'فتحت أقدم منارة في الجزيرة أبوابها للزوار صباح السبت، بعد ست سنوات من أعمال الترميم. وانتظر العشرات أمام البوابة قبل شروق الشمس.',
      'وقال الحارس الأخير إنه كان يشعل المصباح بيده كل ليلة، ولم ينطفئ الضوء قبل الفجر مرة واحدة، حتى في أشد ليالي العواصف.',
      'وأعلنت البلدية أن الزيارة ستكون مجانية في أيام العطل، وأن التبرعات ستخصص للعناية بالدرج الخشبي القديم.',
    ],
  ],
  [
    'my',
    'ltr',
    'ကျွန်းပေါ်က မီးပြတိုက်ဟောင်း ပြန်ဖွင့်ပြီ',
    'နောက်ဆုံးစောင့်သူ၏ည',
    [
      'ကျွန်းပေါ်ရှိ အဟောင်းဆုံး မီးပြတိုက်ကို ခြောက်နှစ်ကြာ ပြုပြင်ပြီးနောက် စနေနေ့ နံနက်တွင် ပြန်လည်ဖွင့်လှစ်ခဲ့သည်။ ရွာသူရွာသား ဆယ်ဂဏန်းခန့် နေမထွက်မီကတည်းက စောင့်နေကြသည်။',
      'နောက်ဆုံး မီးပြတိုက်စောင့်က ညတိုင်း မီးအိမ်ကို လက်ဖြင့် ထွန်းခဲ့ကြောင်း၊ မုန်တိုင်းအပြင်းဆုံးညတွင်ပင် မီးမငြိမ်းခဲ့ကြောင်း ပြောပြသည်။',
      'မြူနီစီပယ်က ရုံးပိတ်ရက်တိုင်း အခမဲ့ ကြည့်ရှုနိုင်မည်ဟု ဆိုသည်။ အလှူငွေများကို သစ်သားလှေကားဟောင်း ပြုပြင်ရန် သုံးမည်ဖြစ်သည်။',
    ],
  ],
];

test.each(CASES)('a page in %s gives its story', async (language, dir, title, heading, texts) => {
  const [first, ...rest] = texts;
  const reading = await readHtml(
    `<html dir="${dir}"><title>${title}</title><nav><a href="/1">1 · ${heading}</a> <a href="/2">2 · ${heading}</a></nav>
     <h1>${title}</h1><p>${first}</p><h2>${heading}</h2>${rest.map((t) => `<p>${t}</p>`).join('')}
     <div class="share">${title.slice(0, 4)}</div></html>`,
  );
  expect(reading.page.language).toBe(language);
  expect(reading.stories).toHaveLength(1);
  expect(reading.stories[0]?.headline).toBe(title);
  expect(reading.stories[0]?.blocks.filter((b) => b.kind === 'paragraph').map((b) => b.text)).toEqual(texts);
  expect(kindsOf(reading, heading)).toEqual(['heading']);
});
