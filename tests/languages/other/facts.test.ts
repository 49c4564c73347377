/* Long because it is one table: marked sentences with their values, a row or two for each language and form. */
import { expect, test } from 'vitest';
import { extractFacts } from '../../../src/facts/extract-facts';
import { LANGUAGES, languagesFor } from '../../../src/languages/index';
import { markText, plainText, valueText } from '../../facts/marked-text';

/** Language, marked sentence, values in reading order; published on 2025-05-20. */
const CASES: readonly (readonly [string, string, string])[] = [
  [
    'es',
    'El puente costó {money:3,6 millones de euros} y mide {quantity:84 metros}; abrió el {time:15 de mayo de 2024}.',
    '3600000 EUR; 84 m; 2024-05-15',
  ],
  [
    'es',
    '{place:Chile} y {place:México} firmaron {time:el año pasado} un acuerdo de {money:1.200 millones de dólares}, un {percent:12,5 %} más que en {time:2019}.',
    'Chile; México; 2024; 1200000000 USD; 12.5 %; 2019',
  ],
  [
    'es',
    'Murieron {quantity:45} vecinos de COVID-19 en {duration:3 meses} y {quantity:50 mil} personas enfermaron.',
    '45 vecinos; P3M; 50000 personas',
  ],
  [
    'fr',
    'Le {time:1er mars 2021}, la ville a voté {money:2,4 millions d’euros}, soit {percent:15 %} du budget.',
    '2021-03-01; 2400000 EUR; 15 %',
  ],
  [
    'fr',
    'En {place:Allemagne}, {quantity:3 000} habitants l’ont vu {time:hier} à {time:18h30} et depuis {time:juin 2019}.',
    'Allemagne; 3000 habitants; 2025-05-19; T18:30; 2019-06',
  ],
  [
    'fr',
    'Le club vaut {money:5 M€}, doit {money:300 k€} et attire {quantity:2 à 3 millions} d’habitants, {percent:10 à 15 %} de plus.',
    '5000000 EUR; 300000 EUR; 2000000~3000000 habitants; 10~15 %',
  ],
  ['es', 'Costó {money:12 M de euros} para {quantity:3 a 5 kilómetros}.', '12000000 EUR; 3~5 km'],
  ['fr', 'Publié le {time:18 juil. 2024 à 08:01}', '2024-07-18T08:01'],
  ['fr', 'Les ventes ont progressé en {time:mars}, puis mars a brillé.', '2025-03'],
  ['es', 'Rescatados en el mar en {time:julio}.', '2025-07'],
  ['ru', 'Итоги подведут в {time:октябре}.', '2025-10'],
  [
    'it',
    'Il {time:3 giugno 2023} il comune ha speso {money:1,5 miliardi di euro} per {quantity:12 chilometri} di strada.',
    '2023-06-03; 1500000000 EUR; 12 km',
  ],
  ['it', '2. Maggiore chiarezza per tutti', ''],
  [
    'pt-BR',
    'A prefeitura gastou {money:R$ 2,5 milhões} em {time:março de 2022}, {percent:8%} a mais.',
    '2500000 BRL; 2022-03; 8 %',
  ],
  [
    'nl',
    'Op {time:9 juni 2024} kostte de brug {money:2,4 miljoen euro} en lag zij in {place:België}.',
    '2024-06-09; 2400000 EUR; België',
  ],
  [
    'sv',
    'Den {time:12 juni 2023} betalade kommunen {money:3,5 miljoner kronor} för {quantity:40 kilometer} väg.',
    '2023-06-12; 3500000 SEK; 40 km',
  ],
  ['nb', 'Den {time:17. mai 2024} var {money:4,5 millioner kroner} brukt.', '2024-05-17; 4500000 NOK'],
  [
    'fi',
    'Silta avattiin {time:15. toukokuuta 2024} ja maksoi {money:3,5 miljoonaa euroa}.',
    '2024-05-15; 3500000 EUR',
  ],
  [
    'pl',
    '{time:15 maja 2024} roku miasto wydało {money:3,5 mln zł}, o {percent:12 proc.} więcej.',
    '2024-05-15; 3500000 PLN; 12 %',
  ],
  [
    'cs',
    'Most otevřeli {time:15. května 2024} a zavřou v {time:červnu 2026}, měří {quantity:84 metrů}.',
    '2024-05-15; 2026-06; 84 m',
  ],
  [
    'hu',
    'A hidat {time:2024. május 15}-én adták át, {money:3,5 milliárd forintba} került.',
    '2024-05-15; 3500000000 HUF',
  ],
  [
    'lv',
    'Tiltu atklāja {time:2024. gada 15. maijā}, tas ir {quantity:700 metrus} garš.',
    '2024-05-15; 700 m',
  ],
  [
    'tr',
    'Köprü {time:15 Mayıs 2024} tarihinde açıldı, {money:3,5 milyon liraya} mal oldu ve {percent:yüzde 12} pahalandı.',
    '2024-05-15; 3500000 TRY; 12 %',
  ],
  [
    'ru',
    '{time:Вчера} в {place:России} и {place:Франции} собрали {money:200 тысяч долларов}, а {time:15 мая 2024} года — {percent:12%}.',
    '2025-05-19; Россия; Франция; 200000 USD; 2024-05-15; 12 %',
  ],
  [
    'uk',
    'Міст відкрили {time:15 травня 2024} року за {money:3,5 мільйона гривень}.',
    '2024-05-15; 3500000 UAH',
  ],
  [
    'el',
    'Η γέφυρα άνοιξε στις {time:15 Μαΐου 2024} και κόστισε {money:3,5 εκατομμύρια ευρώ}.',
    '2024-05-15; 3500000 EUR',
  ],
  [
    'ar',
    'افتتح الجسر في {time:15 مايو 2024} بتكلفة {money:3.5 مليون دولار} في {place:العراق}، بزيادة {percent:٢٥٪}',
    '2024-05-15; 3500000 USD; العراق; 25 %',
  ],
  ['he', 'הגשר נפתח ב-{time:15 במאי 2024} ועלה {money:3.5 מיליון דולר}.', '2024-05-15; 3500000 USD'],
  ['hi', 'पुल {time:15 मई 2024} को खुला और {money:3.5 करोड़ रुपये} की लागत आई।', '2024-05-15; 35000000 INR'],
  ['bn', 'সেতুটি {time:১৫ মে ২০২৪} খোলা হয়, খরচ {money:৩.৫ কোটি টাকা}।', '2024-05-15; 35000000 BDT'],
  ['th', 'สะพานเปิดเมื่อวันที่ {time:15 พฤษภาคม 2024} มีมูลค่า {money:3.5 ล้านบาท}', '2024-05-15; 3500000 THB'],
  [
    'ja',
    '橋は{time:2024年5月15日}に開通し、{money:3億5000万円}かかった。{percent:12%}増、長さは{quantity:84メートル}。',
    '2024-05-15; 350000000 JPY; 12 %; 84 m',
  ],
  [
    'ja',
    '{place:韓国}では{time:3日}、{quantity:120}人が{duration:2時間}待った。',
    '韓国; 2025-05-03; 120 人; PT2H',
  ],
  [
    'ko',
    '다리는 {time:2024년 5월 15일} 개통됐고 {money:3억 5000만 원}이 들었다. 당규 66조는 {time:3월}에 바뀐다.',
    '2024-05-15; 350000000 KRW; 2025-03',
  ],
  [
    'id',
    'Jembatan dibuka {time:15 Mei 2024} dan menelan {money:Rp 3,5 miliar}, naik {percent:12 persen}.',
    '2024-05-15; 3500000000 IDR; 12 %',
  ],
  [
    'vi',
    'Cây cầu mở ngày {time:15 tháng 5 năm 2024}, tốn {money:3,5 tỷ đồng}.',
    '2024-05-15; 3500000000 VND',
  ],
  [
    'th',
    'เปิดเมื่อวันที่ {time:15 พฤษภาคม 2567} ปิดปี {time:2568} และ {time:15/5/67} มี {quantity:2,568} คน',
    '2024-05-15; 2025; 2024-05-15; 2568 คน',
  ],
  [
    'ar',
    'افتتح الجسر في {time:15 مايو/أيار 2024} وأغلق في {time:3 يناير/كانون الثاني 2025}.',
    '2024-05-15; 2025-01-03',
  ],
  [
    'ko',
    '표는 {money:3만5000원}, 다리는 {money:2조 5천억원}, 길이 {quantity:5㎞}, {quantity:1만2345}명.',
    '35000 KRW; 2500000000000 KRW; 5 km; 12345 명',
  ],
  [
    'ko',
    '다리에 {money:1천500만 원}, 길에 {money:1천5백억 원}이 들고 {quantity:2천3백만} 명이 {quantity:19} 백신을 맞았다.',
    '15000000 KRW; 150000000000 KRW; 23000000 명; 19',
  ],
  ['fr', 'Le pont ouvre à {time:18h} et ferme vers {time:20h}.', 'T18:00; T20:00'],
  ['pt', 'A ponte abre em {time:4 de maio, às 19h}.', '2025-05-04T19:00'],
  ['tr', 'Köprüyü {quantity:5 bin 300} kişi geçti.', '5300 kişi'],
  ['ja', '{money:3万5000円}と{money:5千億円}。', '35000 JPY; 500000000000 JPY'],
  ['hi', 'लागत {money:50 हजार करोड़ रुपये} रही।', '500000000000 INR'],
  ['lt', 'Išleido {money:2,5 mln. eurų}.', '2500000 EUR'],
  ['vi', 'Cây cầu tốn {money:3,5 tỉ đồng}.', '3500000000 VND'],
  ['sr', 'Мост је {time:15. јануара 2024}. отворен у {place:Француској}.', '2024-01-15; Француска'],
  ['sr-Latn', 'Most je otvoren {time:15. maja 2024}. u {place:Nemačkoj}.', '2024-05-15; Nemačka'],
  ['sl', 'Most so odprli {time:15. maja 2024} za {money:2,5 milijona evrov}.', '2024-05-15; 2500000 EUR'],
  ['fr', 'Rendez-vous à {time:20 h 30} pour {money:1,5 M€}.', 'T20:30; 1500000 EUR'],
  ['es', 'El puente abrió el {time:1.º de mayo de 2024}.', '2024-05-01'],
  [
    'ja',
    '{time:令和7年}に懲役{duration:2年}。昔の橋は{time:昭和39年10月10日}に開き、{time:平成元年3月}に閉じた。',
    '2025; P2Y; 1964-10-10; 1989-03',
  ],
  [
    'ja',
    '{time:3日午後6時半}ごろ{age:35歳}の男性ら{quantity:12}人が{duration:2時間}待ち、{percent:3割}が帰った。優勝は第2回大会の3位の社。{time:午前0時5分}に閉じた。',
    '2025-05-03T18:30; 35 year; 12 人; PT2H; 30 %; T00:05',
  ],
  [
    'ko',
    '{time:3일 오후 6시 30분}쯤 {age:35세} 남성 등 {quantity:12}명이 {duration:2시간} 기다렸다. 2위는 {time:9시 반}에 왔다.',
    '2025-05-03T18:30; 35 year; 12 명; PT2H; T09:30',
  ],
  ['it', 'Alle {time:14.30}, alle ore {time:9}: costa {money:14.30 euro}.', 'T14:30; T09:00; 14.3 EUR'],
  ['da', 'Broen åbner kl. {time:14.30}, ikke klokken {time:9}.', 'T14:30; T09:00'],
  ['fi', 'Silta avataan {time:15. kesäkuuta 2025 klo 14.30}.', '2025-06-15T14:30'],
  ['fr', 'Le pont ouvre le {time:15 juin 2025, vers 18 heures}.', '2025-06-15T18:00'],
  [
    'nl',
    'De brug gaat om {time:14.30 uur} open, om {time:18 uur} dicht, na {duration:3 uur}.',
    'T14:30; T18:00; PT3H',
  ],
  [
    'fr',
    'Le pont ouvre à {time:18 heures}, ferme {duration:18 heures} et est à {duration:2 heures} de Metz.',
    'T18:00; PT18H; PT2H',
  ],
  [
    'fr',
    'Environ {quantity:1500} personnes en {time:1850}; Anna Roe, {age:45 ans}, purge {duration:10 ans}.',
    '1500 personnes ~; 1850; 45 year; P10Y',
  ],
  [
    'pl',
    'W {time:2022} roku i od {time:2015} roku, {duration:2000 lat} temu, około {quantity:1500} osób.',
    '2022; 2015; P2000Y; 1500 ~',
  ],
  ['ru', 'С {time:2015} года прошло {duration:2000 лет}.', '2015; P2000Y'],
  ['lt', 'Tiltas atidarytas {time:2015} m.', '2015'],
  [
    'fa',
    'پل در {time:۱۵ آذر ۱۴۰۲} باز شد، در {time:دی ۱۴۰۲} و سال {time:۱۴۰۱} نه.',
    '2023-12-06; 2023-12-22/2024-01-20; 2022-03-21/2023-03-20',
  ],
  [
    'es',
    'Acudieron {quantity:3,400} personas, un {percent:5.5%} más; costó {money:2.50 dólares}, no 1,250 millones; abre a las {time:17.05}.',
    '3400 personas; 5.5 %; 2.5 USD; T17:05',
  ],
  [
    'es',
    'Cruzaron {quantity:dos} personas y unas {quantity:300} más; costó cerca de {money:dos millones de euros} en {duration:tres años}, un {percent:siete por ciento}; uno de los tres, dos tercios.',
    '2 personas; 300 ~; 2000000 EUR ~; P3Y; 7 %',
  ],
  [
    'it',
    'Alle nove di sera {quantity:due} pescatori e oltre {money:un milione di euro}.',
    '2 pescatori; 1000000 EUR ~',
  ],
  ['fr', 'Près de {quantity:trois} ponts en {duration:six mois}, deux tiers ouverts.', '3 ponts ~; P6M'],
  [
    'sv',
    'Omkring {quantity:40} av broarna, {quantity:sex} vuxna, två av dem, {duration:tre år}.',
    '40 ~; 6 vuxna; P3Y',
  ],
  [
    'ru',
    'Около {quantity:300} человек, {quantity:двое} детей, более {money:двух миллионов рублей} за {duration:три года}.',
    '300 ~; 2 детей; 2000000 RUB ~; P3Y',
  ],
  [
    'es',
    'Duró {duration:veinte meses} y costó {money:cien millones de euros}; vinieron {quantity:quince} niños.',
    'P20M; 100000000 EUR; 15 niños',
  ],
  [
    'es',
    'Vinieron {quantity:treinta y cinco} niños, doscientas cinco personas, dos mil trescientas mujeres, ciento veinte hombres y dos millones y medio de aves.',
    '35 niños',
  ],
  [
    'es',
    'Abrió a las {time:7 de la tarde} tras las {duration:12 horas} de obra; en dos mil veinticuatro, dos mil treinta personas; el {time:15 de mayo}. En {time:1800} comenzó. ONCE aves.',
    'T19:00; PT12H; 2025-05-15; 1800',
  ],
  [
    'fr',
    'Vers {time:8 heures} du soir, depuis {duration:3 heures}; en {place:France}, {duration:10 ans}, c’est long.',
    'T20:00; PT3H; France; P10Y',
  ],
  ['ru', 'В {time:7 часов} вечера мост открыт около {duration:5 часов}.', 'T19:00; PT5H ~'],
  [
    'ko',
    '{time:밤 12시}, {time:낮 11시 30분}, 지난해 {time:5월 15일}, 경기도(31), 제3자.',
    'T00:00; T11:30; 2024-05-15',
  ],
  [
    'es',
    'Una mujer de {age:72 años} y su hijo, de {age:41 años}, firmaron un contrato de {duration:5 años}; ella vivió aquí en los {time:años 90}.',
    '72 year; 41 year; P5Y; 1990-01-01/1999-12-31',
  ],
  [
    'fr',
    'Un garçon de {age:8 ans}, né dans les {time:années 2010}, attend depuis {duration:3 ans}.',
    '8 year; 2010-01-01/2019-12-31; P3Y',
  ],
  [
    'it',
    'Il {age:25enne} e un uomo di {age:46 anni}, cresciuto negli {time:anni ’80}.',
    '25 year; 46 year; 1980-01-01/1989-12-31',
  ],
  [
    'nl',
    'De {age:46-jarige} vrouw en de verdachte ({age:23}) uit de {time:jaren 70}.',
    '46 year; 23 year; 1970-01-01/1979-12-31',
  ],
  [
    'pl',
    '{age:46-letnia} kobieta i {age:23-latek} trafili na {duration:3 lata} do aresztu.',
    '46 year; 23 year; P3Y',
  ],
  [
    'ru',
    '{age:46-летнюю} женщину знали с {time:1990-х годов}, это её 20-летний опыт.',
    '46 year; 1990-01-01/1999-12-31',
  ],
  [
    'nb',
    'En {age:46-årig} mann i 40-åra fikk {duration:3 års} fengsel for feil fra {time:1990-tallet}.',
    '46 year; P3Y; 1990-01-01/1999-12-31',
  ],
  ['tr', '{age:46 yaşındaki} öğretmen {duration:25 yıllık} evde kaldı.', '46 year; P25Y'],
  ['vi', 'Người phụ nữ {age:63 tuổi} chờ {duration:20 năm}.', '63 year; P20Y'],
  ['ko', '{time:1990년대}에 지었다.', '1990-01-01/1999-12-31'],
  [
    'es',
    'Murió el {time:pasado lunes}; el juicio es el {time:próximo viernes} y {time:este martes} no hay clase.',
    '2025-05-19; 2025-05-23; 2025-05-20',
  ],
  [
    'fr',
    'Arrêté {time:mardi dernier}, il sera jugé {time:lundi prochain}; ce jeudi {time:22 mai}, rien.',
    '2025-05-13; 2025-05-26; 2025-05-22',
  ],
  [
    'pt',
    'O prefeito falou na {time:segunda-feira (19)} e volta na {time:próxima quinta}; na quinta (21) não.',
    '2025-05-19; 2025-05-22',
  ],
  [
    'id',
    'Rapat digelar {time:Senin (19/5)} dan {time:Jumat pekan lalu}; {time:minggu lalu} sepi.',
    '2025-05-19; 2025-05-16; 2025-W20',
  ],
  ['sv', 'Hon kom i {time:tisdags} och åker {time:på fredag}.', '2025-05-13; 2025-05-23'],
  ['ru', 'В {time:прошлый вторник} мост закрыли, во вторник открыли.', '2025-05-13'],
  ['ja', '{time:先週の火曜日}に開いた。', '2025-05-13'],
  ['ko', '{time:지난주 화요일}과 {time:오는 금요일}.', '2025-05-13; 2025-05-23'],
  [
    'es',
    'Cerró el {time:3} y el {time:15 de mayo}, entre {money:20 y 30 millones de euros}, entre {quantity:10 y 20} casas, de {duration:2 a 3 años}.',
    '2025-05-03; 2025-05-15; 20000000~30000000 EUR; 10~20 casas; P2Y ~',
  ],
  ['vi', 'Ngày {time:22/10}, cầu mở cửa; tỷ lệ 3/5.', '2025-10-22'],
  ['ja', '{time:5/22}(木)に開く。', '2025-05-22'],
  [
    'es',
    'Tras {duration:dos años y medio}, en el {time:primer trimestre de 2024} las ventas pasaron de {money:2} a {money:3 millones de euros}.',
    'P2Y6M; 2024-01-01/2024-03-31; 2000000 EUR; 3000000 EUR',
  ],
  [
    'fr',
    'Au {time:premier semestre}, le pont a coûté {money:2 à 3 millions d’euros} en {duration:3 heures et demie}; deuxième trimestre de grossesse.',
    '2025-01-01/2025-06-30; 2000000~3000000 EUR; PT3H30M',
  ],
  [
    'it',
    'Il {time:quarto trimestre} è passato da {percent:3} a {percent:5%}; la fila al km 12 alle {time:7.45}.',
    '2024-10-01/2024-12-31; 3 %; 5 %; T07:45',
  ],
  ['pl', 'W {time:II kwartale 2024} o {time:7.45} zamknięto most.', '2024-04-01/2024-06-30; T07:45'],
  [
    'ru',
    'В {time:III квартале этого года} и во {time:втором полугодии 2023} года.',
    '2025-07-01/2025-09-30; 2023-07-01/2023-12-31',
  ],
  ['uk', 'Міст відкрили о {time:7 годині} вечора.', 'T19:00'],
  ['vi', '{time:Quý 3/2023} và ở tuổi {age:58}.', '2023-07-01/2023-09-30; 58 year'],
  [
    'ko',
    '{time:2024년 1분기}에 {quantity:10여} 명이 {duration:20여 년}을 일했고 {duration:2시간 반} 걸렸다.',
    '2024-01-01/2024-03-31; 10 명 ~; P20Y ~; PT2H30M',
  ],
  [
    'ja',
    '{time:4〜6月}期は{money:10億～15億円}で{quantity:2.5}倍。{quantity:10数}人と{quantity:100}人余り、{duration:2時間半}。',
    '2025-04/2025-06; 1000000000~1500000000 JPY; 2.5 倍; 10 人 ~; 100 人 ~; PT2H30M',
  ],
  ['th', 'เพิ่มขึ้น{percent:ร้อยละ 12.5} งบประมาณ {money:60 บาท}', '12.5 %; 60 THB'],
  [
    'sv',
    'Under {time:tredje kvartalet 2023} dog män och {quantity:12} skadades.',
    '2023-07-01/2023-09-30; 12',
  ],
  ['el', 'Άνοιξε τον {time:Μάρτιο του 2024}.', '2024-03'],
  ['he', 'הוא טס בקו {place:ישראל}־{place:צרפת}.', 'ישראל; צרפת'],
  ['ar', 'السيد، البالغ من العمر {age:79 عامًا}، وصل.', '79 year'],
  ['he', 'הגשר נפתח ב{time:מרץ 2024}.', '2024-03'],
  ['uk', 'Йому {age:35 років}, борг сягнув {money:145 млрд доларів}.', '35 year; 145000000000 USD'],
  ['nl', 'De rente daalde van {percent:3,2} naar {percent:2,8 procent}.', '3.2 %; 2.8 %'],
  ['pt', 'Venceu por 2 a 1, com {money:2 a 3 milhões de euros} em jogo.', '2000000~3000000 EUR'],
  ['it', 'Gol al 12’ e al 45’, vento a {quantity:20 m/s}.', '20 m/s'],
  ['ko', '{time:22~24일} 열린다.', '2025-05-22/2025-05-24'],
  ['ja', '{time:10日〜12日}に{money:387円}6銭安。', '2025-05-10/2025-05-12; 387 JPY'],
  [
    'es',
    'Cayó en el {time:segundo trimestre del año pasado}, no en el {time:primer trimestre} del año anterior; crece en el {time:tercer trimestre del próximo año}.',
    '2024-04-01/2024-06-30; -; 2026-07-01/2026-09-30',
  ],
  ['ru', 'В {time:I квартале прошлого года} строили больше.', '2024-01-01/2024-03-31'],
  [
    'nb',
    'I {time:første kvartal i fjor} og {time:andre halvår neste år}.',
    '2024-01-01/2024-03-31; 2026-07-01/2026-12-31',
  ],
  ['id', 'Laba naik pada {time:semester I/2023}.', '2023-01-01/2023-06-30'],
  ['es', 'Cantó en los {time:años 60 y 70}, ante {quantity:20} casas.', '1960-01-01/1979-12-31; 20 casas'],
  ['it', 'Dischi degli {time:anni ’80 e ’90}.', '1980-01-01/1999-12-31'],
  [
    'ru',
    'В {time:1990-е годы} и {time:90-х} строили; в 20-х числах, в 20-м туре и на 30-м километре.',
    '1990-01-01/1999-12-31; 1990-01-01/1999-12-31',
  ],
  ['bg', 'През {time:90-те години} и с 20-те депутати.', '1990-01-01/1999-12-31'],
  ['uk', 'У {time:1990-ті роки}, а потім 20-те місце.', '1990-01-01/1999-12-31'],
  ['sv', 'Ett 20-tal hus från {time:80-talet}.', '1980-01-01/1989-12-31'],
  ['da', 'Huset er fra {time:1990’erne}, ikke 90’erne.', '1990-01-01/1999-12-31'],
  ['ru', 'Суд дал ему {duration:3 года} колонии, ей {age:40 лет}.', 'P3Y; 40 year'],
  [
    'es',
    'El paro bajó del {percent:12} al {percent:10%}, un alza del {percent:5 al 8%}.',
    '12 %; 10 %; 5~8 %',
  ],
  ['pt', 'Subiu {percent:5%}, de {money:20} a {money:21 euros}.', '5 %; 20 EUR; 21 EUR'],
  [
    'es',
    'Su hijo de {age:2 años y medio} y el conductor ({age:23 años}) esperan {duration:2 años y medio}.',
    '2.5 year; 23 year; P2Y6M',
  ],
  ['id', 'Rapat digelar {time:Rabu (21/5)}, bukan Rabu (22/4).', '2025-05-21'],
  [
    'es',
    'Abre de {time:9 a 14 horas} o entre las {time:9 y las 13 horas}, tras turnos de {duration:10 a 12 horas}.',
    'T09:00/T14:00; T09:00/T13:00; PT10H ~',
  ],
  ['ru', 'Открыто с {time:10 до 12 часов}, ждать от {duration:7 до 12 часов}.', 'T10:00/T12:00; PT7H ~'],
  ['it', 'Una casa degli {time:anni ’20} e una degli {time:anni ’30}.', '-; 1930-01-01/1939-12-31'],
  ['pt', 'A ponte abriu na {time:terça (20)}, e na sexta (20) nada.', '2025-05-20'],
  ['ar', 'تفتح {time:الجمعة المقبلة}.', '2025-05-23'],
  ['uk', 'Відкрили {time:минулої п’ятниці}.', '2025-05-16'],
  ['id', '{time:Minggu depan} jembatan dibuka.', '2025-W22'],
  ['ko', '{quantity:3~5}명이 왔다.', '3~5 명'],
  ['ja', '{quantity:1〜3}人が来た。', '1~3 人'],
  ['ja', '{time:2023年度}と{time:来年度}の予算。', '2023-04/2024-03; 2026-04/2027-03'],
  ['fr', 'Il a perdu {money:3 milliards de dollars de Singapour}.', '3000000000 SGD'],
  ['ru', 'Нарежьте хлеб по {quantity:2−3 см}.', '2~3 cm'],
  ['it', 'Modellino in scala 1:24, aperto alle {time:15:30}.', 'T15:30'],
  ['ja', '橋は{time:18日}に開き、{time:25日}に祭りがある。', '2025-05-18; 2025-05-25'],
  ['cs', 'Soud pro Prahu 9, který zrušil {quantity:3} pokuty.', '3'],
  ['es', 'Marcó Paz (2-1, min. 16) el tercer gol.', ''],
  ['lt', 'Jie kovotų, bet {time:kovo 5} d. tilto nebuvo.', '2025-03-05'],
  [
    'ja',
    '{time:夜12時}、昨年{time:5月15日}、{time:5月3日～5日}、{duration:2カ月}、{quantity:3}回、2回戦、40歳代、{time:1990年代}。',
    'T00:00; 2024-05-15; 2025-05-03/2025-05-05; P2M; 3 回; 1990-01-01/1999-12-31',
  ],
  ['tr', 'Seçimden {duration:3 gün} önce; {time:3 gün önce} öldü.', 'P3D; 2025-05-17'],
  [
    'fa',
    '{duration:۳ روز} پیش از انتخابات، {time:۳ روز پیش} و {time:۲۰ خرداد}',
    'P3D; 2025-05-17; 2025-06-10',
  ],
  ['he', 'כ-{quantity:300} איש', '300 ~'],
  ['ro', '{money:50 de milioane de euro}', '50000000 EUR'],
  ['nl', 'Het kostte {money:5 mln euro}.', '5000000 EUR'],
  ['it', 'Venti forti e {quantity:due} feriti alle {time:7 di sera}.', '2 feriti; T19:00'],
  ['id', 'Di Lima menjadi {quantity:lima} orang.', '5 orang'],
  ['ru', 'Пришли {quantity:двадцать пять} человек, двести пять женщин.', '25 человек'],
  ['id', 'Datang {quantity:lima} anak, dua puluh lima orang, tiga belas ibu.', '5 anak'],
  [
    'fr',
    '{quantity:Cent vingt} ponts, deux cents bateaux, {duration:deux heures et demie}.',
    '120 ponts; PT2H30M',
  ],
  ['ja', '山田花子さん({age:62})と山田市長（{age:58}）。', '62 year; 58 year'],
  ['pl', 'Ponad {money:dwa miliony złotych}, {quantity:dwie} łodzie.', '2000000 PLN ~; 2 łodzie'],
  ['nl', 'Ruim {quantity:300} van hen, {quantity:twee} bruggen.', '300 ~; 2 bruggen'],
  [
    'ja',
    '約{quantity:300}人がおよそ{money:25億円}、{quantity:73センチ}。',
    '300 人 ~; 2500000000 JPY ~; 73 cm',
  ],
  [
    'es',
    'Del {time:2 al 15 de mayo}, {time:4 y 5 de abril de 2024}, de {time:2019 a 2023}; de {quantity:2 a 3 kilómetros}.',
    '2025-05-02/2025-05-15; 2024-04-04/2024-04-05; 2019/2023; 2~3 km',
  ],
  [
    'fr',
    'Du {time:2 au 15 mai 2024}, les {time:4 et 5 juin}.',
    '2024-05-02/2024-05-15; 2025-06-04/2025-06-05',
  ],
  ['cs', 'Od {time:2. do 15. května 2024}, {time:před třemi lety}.', '2024-05-02/2024-05-15; 2022'],
  ['es', 'El puente cayó {time:hace 3 días}; lo abrieron {time:hace dos años}.', '2025-05-17; 2023'],
  ['ko', '{time:3일 전}에 무너졌다. {time:15일} 전남에서 열렸다.', '2025-05-17; 2025-05-15'],
  ['nl', 'De brug viel {time:3 dagen geleden}; {time:twee jaar geleden} ging zij open.', '2025-05-17; 2023'],
  ['ja', '橋は{time:3日前}に落ちた。事件の{duration:3日}前だった。', '2025-05-17; P3D'],
  [
    'id',
    'Jembatan runtuh {time:tiga hari lalu}, dibuka {time:dua tahun yang lalu}, bukan {duration:2000 tahun} lalu.',
    '2025-05-17; 2023; P2000Y',
  ],
  ['fi', '{time:2.–15. toukokuuta 2024}.', '2024-05-02/2024-05-15'],
  ['ru', 'Со {time:2 по 15 мая 2024}.', '2024-05-02/2024-05-15'],
  ['ar', 'ارتفع {percent:12.5 في المئة} ثم {percent:15 بالمئة}', '12.5 %; 15 %'],
  ['ur', 'پل پر {money:2.5 ارب روپے} لگے', '2500000000 PKR'],
  ['ta', 'பாலம் {money:ரூ.2,500 கோடி} ஆனது', '25000000000 INR'],
  ['es', `Lleva {duration:1,1 millones de horas} y ${'1'.repeat(400)} km.`, 'PT1100000H'],
  [
    'nl',
    'Anna de Wit ({age:46}) kreeg {quantity:2–3 kg} appels; bel 0612345678 of kijk in de CAC 40.',
    '46 year; 2~3 kg',
  ],
];

const factsOf = (text: string, code: string, publishedAt: string | null) =>
  extractFacts([text], 's', {
    languages: languagesFor(code),
    taggers: [],
    publishedAt,
    onProblem: (p) => {
      throw new Error(`${p.step}: ${p.message}`);
    },
  });

test.each(CASES)('%s: %s', (code, marked, values) => {
  const text = plainText(marked);
  const facts = factsOf(text, code, '2025-05-20');
  expect([markText(text, facts), valueText(facts)]).toEqual([marked, values]);
});

test('our own languages, and what is none, are read by ours', () => {
  for (const tag of ['en-GB', 'zh-Hant-TW', 'yue', 'de-CH', 'und', 'mul', 'tlh', 'no language'])
    expect(languagesFor(tag)).toBe(LANGUAGES);
  expect(languagesFor('fr-CA').map((l) => l.code)).toEqual(['fr']);
  expect(languagesFor('fr-CA')[0]).toBe(languagesFor('fr-CA-u-nu-arab')[0]);
});

test.each(['пять ', 'cent un ', 'dos '])('a run of “%s” is gone through once', (word) => {
  // read again from each of its words it would take minutes: the test would run into its limit
  const text = word.repeat(20_000);
  for (const code of ['ru', 'fr', 'es'])
    expect(factsOf(text, code, '2025-05-20').length).toBeLessThan(20_001);
});

test('a date without a publication has no value', () => {
  const facts = factsOf('El 15 de mayo y ayer', 'es', null);
  expect(facts.map((f) => [f.text, f.value])).toEqual([
    ['15 de mayo', null],
    ['ayer', null],
  ]);
});
