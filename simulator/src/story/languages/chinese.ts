import type { Language } from "./language.ts";

export const CHINESE: Language = {
  countsCharacters: true,
  bands: { "3-5": [15, 35], "5-7": [30, 60], "7-9": [50, 95] },
  heroes: ["小米", "明明", "朵朵", "天天"],
  friends: ["豆豆", "球球", "乐乐"],
  openers: ["一天早上，", "吃过午饭，", "慢慢地，", "又一次，", "在回家的路上，", "睡觉以前，"],
  actions: ["提着一盏小灯", "找到了丢失的丝带", "唱了一首温柔的歌", "拿着红色的风筝", "捡到一颗亮亮的纽扣", "分享了甜甜的草莓", "搭了一座小小的桥", "向猫头鹰挥挥手", "数着明亮的星星", "打开了旧旧的门", "种下一颗小种子", "讲了一个有趣的故事"],
  places: ["在安静的花园里", "在老树旁边", "在小池塘边", "在绿色的山坡上", "在温暖的炉火旁", "在森林边上", "在厨房里"],
  endings: ["笑眯眯地", "勇敢地", "和风一起", "一直到太阳下山", "像好朋友一样"],
  things: ["小灯", "安静的花园", "红风筝", "亮纽扣"],
  compose: ({ opener, who, action, place, ending }) => `${opener ?? ""}${who}${place ?? ""}${ending ?? ""}${action}。`,
  title: (hero, thing) => `${hero}和${thing}`,
  moral: "分享让心里暖暖的。",
};
