/* What happened or was done, as the words right before a time have it: 开业三个月后, 事发当天. The day of that is told elsewhere, or nowhere. */

const HAPPENED =
  '求学|留学|就读|打拼|从教|从业|从医|拘捕|逮捕|被捕|失踪|失联|结婚|离婚|毕业|手术|出生|入院|出院|住院|入职|入狱|出狱|上任|就任|离职|退休|去世|遇害|案发|事发|发病|确诊|解封|封锁|封城|开业|开工|停工|上市|上线|上映|发射|升空|起飞|离开|分手|相恋|潜逃|出逃|逃亡|获救|被困|被骗|报案|报警|开庭|停播|发布|推出|问世|面世|颁布';
/** What goes on for a while. */
const LASTED = '使用|服用|治疗|逗留|停留|滞留|运行|运营|输送|历经|经过|相处|交往|隔离|训练|培训|审理|调查';
/** What has a day. */
const HELD = '出事|开展|开幕|闭幕|开通|通车|通报|签约|协议|抵达|到达|出发|启程|首映|报到|走失|坠楼|被打';

const SO_LONG = new RegExp(
  `(?:(?:${HAPPENED}|${LASTED})了?|(?<!未来|今后|之后|随后|下来|最近|过去|仅仅|短短)的|[^\\P{Script=Han}为除到]了)(?:将近|大约|差不多|整整|[约近仅])?$`,
  'u',
);
const ITS_DAY = new RegExp(`(?<![日号天晨午晚夜][^,。;]{0,8})(${HAPPENED}|${HELD})的?$`);
/** 事发当天和次日: the second is of the same. */
const DAY_BEFORE = /(?:当天|当日|当晚)[和、及与至到]$/;

/** 手术一周后, 吃了三天后: so long after or of what was done, whenever that was. */
export const isOfDeed = (text: string, at: number): boolean =>
  SO_LONG.test(text.slice(Math.max(0, at - 10), at));

/** 事发当天, where the block does not tell of the deed itself before: no day that the story told last. */
export function isDayOfDeed(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at).replace(DAY_BEFORE, '');
  const deed = ITS_DAY.exec(before)?.[1];
  if (deed === undefined) return false;
  const told = text.slice(0, text.lastIndexOf(deed, at)).search(new RegExp(`${deed}(?!的?[当次第隔翌])`));
  return told < 0;
}

/** 立案后第二天, 巡边的第二天: of that; where the block has no day before it, nobody knows which. */
const AFTER = /(?:[^\P{Script=Han}随此之然最以]后|[^\P{Script=Han}日号天晨午晚夜期假]的)$/u;
/** Characters in which the deed is told, with its day. */
const TOLD_NEAR = 400;
const A_DAY = /\d[日号]|[今昨前明][天日晚晨]|当[天日晚]/;
export function isAfterDeed(text: string, at: number): boolean {
  if (!/^(?:第|次日|翌日|隔[天日])/.test(text.slice(at, at + 2))) return false;
  const deed = AFTER.exec(text.slice(Math.max(0, at - 3), at));
  if (!deed) return false;
  const near = text.slice(Math.max(0, at - TOLD_NEAR), at).replace(/后?的?$/, '');
  const word = near.slice(-2);
  const told = near.lastIndexOf(word, near.length - 3);
  return told < 0 || !A_DAY.test(near.slice(0, told + word.length));
}
