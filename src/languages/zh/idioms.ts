/*
 * Set phrases whose numerals count nothing. No number is read within them. Folded characters; plain data.
 * Not to be added: phrases that also count (一家三口, 两岸三地), and words of one numeral that a rule's own look-ahead keeps out.
 */

const IDIOMS =
  '一五一十|三番五次|三番两次|九牛一毛|三轮车|两面三刀|八股文?|千方百计|百分百|接二连三|丢三落四|颠三倒四|朝三暮四|推三阻四|三三两两|一心一意|三心二意|七上八下|七嘴八舌|七手八脚|七零八落|乱七八糟|横七竖八|五花八门|四通八达|四面八方|五颜六色|十全十美|百发百中|千辛万苦|千军万马|千山万水|千言万语|千变万化|千家万户|千奇百怪|千疮百孔|千差万别|千载难逢|千钧一发|万无一失|一清二楚|一石二鸟|一箭双雕|一举两得|两全其美|三五成群|三五好友|四分五裂|五大三粗|六亲不认|六神无主|九死一生|成千上万|千千万万|千真万确|百折不挠|百里挑一|百年树人|百年大计|百花齐放|百思不得|百依百顺|百感交集|一刀两断|一分为二|独一无二|三令五申|说三道四|低三下四|不三不四|三天两头|三言两语|三长两短|半斤八两|一年四季|一年到头|一天到晚|一朝一夕|十有八九|三更半夜|二话不说|数一数二|一而再再而三|说一不二|一是一二是二|事半功倍|一波三折|一日千里|一落千丈|一掷千金|一望无际|一目了然|一毛不拔|一尘不染|一丝不苟|一带一路|双一流|二元|三维|二维|一级方程式|二人转|三八线|五角大楼|八卦|九寨沟|不怕一万|十分(?![钟之秒\\d,。;、满制]|$)|三农|三包|三陪|五险一金|三资|四大名著|四大天王|三岔|十字|二手|三手|一次性|一体化|一站式|一条龙|一揽子|二次元|二把手|一把手|三把火|一线|二线城市|三线城市|一审|二审|再审|三甲医院|二等公民|四合院|八宝|万事通|(?<!最近|过去|未来|连续|长达|[第近前后下这约达])四周(?![年半]|的?时间|左右|[之以]?[内前后来])';

const PATTERN = new RegExp(IDIOMS, 'g');

/** From and to of every set phrase in a folded text. */
export const idiomSpans = (text: string): readonly (readonly [number, number])[] =>
  [...text.matchAll(PATTERN)].map((m) => [m.index, m.index + m[0].length] as const);
