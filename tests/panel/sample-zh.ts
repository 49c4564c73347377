/* An invented page in Chinese. */
import { makeStory } from './make-story';

export const lead = makeStory({
  id: 'xihe',
  kicker: '古城修缮调查',
  headline: '西禾老城修了六年，居民回来了多少',
  deck: '一座临江老城花费三亿多元修缮后重新开放。有人搬回旧宅，也有人把铺面租给了外地商户。',
  authors: ['岑若川', '陆一苇'],
  publishedAt: '2025-09-18',
  language: 'zh',
  blocks: [
    ['kicker', '古城修缮调查'],
    ['headline', '西禾老城修了六年，居民回来了多少'],
    ['deck', '一座临江老城花费三亿多元修缮后重新开放。有人搬回旧宅，也有人把铺面租给了外地商户。'],
    [
      'paragraph',
      '9月16日上午8时许，西禾市老城区的石桥门重新打开，约4200名居民和游客走进这片封闭了六年的街巷。这座临江老城有明清民居386处，修缮工程2019年启动，总投资3.27亿元，比预算少用了4.6%。',
    ],
    ['heading', '一、旧宅里的人'],
    [
      'paragraph',
      '“屋梁还是我爷爷那根，换的只是瓦。”72岁的石桥街居民段素琴说。段阿姨是第一批搬回来的住户，前一天晚上她在院子里摆了三桌饭。',
    ],
    [
      'paragraph',
      '西禾市古建筑保护中心主任冯砚生介绍，386处民居中有211处的产权人选择回迁。“我们原先估计能有一半就不错了。”冯砚生说。',
    ],
    ['heading', '二、铺面租给谁'],
    [
      'paragraph',
      '临街的铺面却是另一番景象。按照《西禾市历史城区保护办法》，临街一层可以出租，租期不超过五年。租户裘某告诉记者，他以每月8600元租下一间28平方米的铺面，同一条街上已有十来家外地商户。',
    ],
    [
      'paragraph',
      '次日下午，西禾市文物局副局长冷家骏在座谈会上回应称，年底前将公布铺面业态清单。座谈会在江州召开，明年3月起清单正式执行。',
    ],
  ],
  summary: [
    [3, '这座临江老城有明清民居386处，修缮工程2019年启动，总投资3.27亿元，比预算少用了4.6%。'],
    [6, '西禾市古建筑保护中心主任冯砚生介绍，386处民居中有211处的产权人选择回迁。'],
    [8, '租户裘某告诉记者，他以每月8600元租下一间28平方米的铺面，同一条街上已有十来家外地商户。'],
  ],
  facts: [
    { type: 'time', block: 3, words: '9月16日上午8时许', value: '2025-09-16T08:00', approximate: true },
    { type: 'place', block: 3, words: '西禾市老城区', value: '西禾市老城区' },
    { type: 'place', block: 3, words: '石桥门', value: '石桥门' },
    { type: 'quantity', block: 3, words: '约4200名', value: 4200, unit: '名', approximate: true },
    { type: 'duration', block: 3, words: '六年', value: 'P6Y' },
    { type: 'quantity', block: 3, words: '386处', value: 386, unit: '处' },
    { type: 'time', block: 3, words: '2019年', value: '2019' },
    { type: 'money', block: 3, words: '3.27亿元', value: 327_000_000, unit: 'CNY' },
    { type: 'percent', block: 3, words: '4.6%', value: 4.6 },
    { type: 'quote', block: 5, words: '屋梁还是我爷爷那根，换的只是瓦。', speaker: '段素琴' },
    { type: 'age', block: 5, words: '72岁', value: 72 },
    { type: 'place', block: 5, words: '石桥街', value: '石桥街' },
    { type: 'person', block: 5, words: '段素琴', value: '段素琴', role: '石桥街居民' },
    { type: 'person', block: 5, words: '段阿姨', value: '段素琴' },
    { type: 'time', block: 5, words: '前一天晚上', value: '2025-09-15T19:00/2025-09-15T23:00' },
    { type: 'org', block: 6, words: '西禾市古建筑保护中心', value: '西禾市古建筑保护中心' },
    { type: 'person', block: 6, words: '冯砚生', value: '冯砚生', role: '西禾市古建筑保护中心主任' },
    { type: 'quantity', block: 6, words: '211处', value: 211, unit: '处' },
    { type: 'quote', block: 6, words: '我们原先估计能有一半就不错了。', speaker: '冯砚生' },
    { type: 'work', block: 8, words: '《西禾市历史城区保护办法》', value: '西禾市历史城区保护办法' },
    { type: 'duration', block: 8, words: '五年', value: 'P5Y' },
    { type: 'person', block: 8, words: '裘某', value: '裘某', role: '租户' },
    { type: 'money', block: 8, words: '8600元', value: 8600, unit: 'CNY' },
    { type: 'quantity', block: 8, words: '28平方米', value: 28, unit: 'm²' },
    { type: 'quantity', block: 8, words: '十来家', value: 10, unit: '家', approximate: true },
    { type: 'time', block: 9, words: '次日下午', value: '2025-09-17T12:00/2025-09-17T18:00' },
    { type: 'org', block: 9, words: '西禾市文物局', value: '西禾市文物局' },
    { type: 'person', block: 9, words: '冷家骏', value: '冷家骏', role: '西禾市文物局副局长' },
    { type: 'time', block: 9, words: '年底前', value: '2025-12-31' },
    { type: 'place', block: 9, words: '江州', value: '江州' },
    { type: 'time', block: 9, words: '明年3月', value: '2026-03' },
  ],
});

export const others = [
  makeStory({
    id: 'bus',
    headline: '江州夜班公交延长到零点',
    language: 'zh',
    publishedAt: '2025-09-18',
    blocks: [
      ['headline', '江州夜班公交延长到零点'],
      ['paragraph', '从本周六起，江州市12条夜班公交线路的末班车推迟到24时发出。'],
    ],
    summary: [[1, '从本周六起，江州市12条夜班公交线路的末班车推迟到24时发出。']],
    facts: [{ type: 'quantity', block: 1, words: '12条', value: 12, unit: '条' }],
  }),
  makeStory({
    id: 'pear',
    headline: '青屏镇的梨提前十天上市',
    language: 'zh',
    blocks: [
      ['headline', '青屏镇的梨提前十天上市'],
      ['paragraph', '受春季高温影响，青屏镇的秋梨比往年早熟，果农担心卖不上好价钱。'],
    ],
    summary: [[1, '受春季高温影响，青屏镇的秋梨比往年早熟，果农担心卖不上好价钱。']],
  }),
];
