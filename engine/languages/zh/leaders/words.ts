import type { CommonNames, LeaderWords } from '../../../leaders/leader-rules.ts';
import { wordSet } from '../../../text/word-set.ts';

/** Words around names in Chinese news, folded to the simplified script. */
export const leaderWords: Partial<LeaderWords> = {
  conjunctions: wordSet('和 与 及 跟 同'),
  // Things named after people, and characters that foreign names are written with and Chinese words hardly begin with: a name
  // before one of them is the beginning of a longer name, as 马斯 is of 马斯克.
  namedAfter: wordSet(
    `大厦 大楼 号航母 号航空母舰 号驱逐舰 国际机场 机场 图书馆 博物馆 中心 基金会 大学 学院 奖 杯 大道 广场 路 街 桥 山 酒店 集团 公司 汽车 公园
     圣地 航空 家族 乐队 彼勒 之女 之子 之妻 夫人 号舰 级航母 级驱逐舰 大街 医改 主义 斯 尔 克 姆 娜 弗 莎 茨 蒂 妮 勒 兹 丝 洛 莉 琳 娅 诺 顿 逊
     伦 迪 埃 奇 昂 赫 汗 宾 谢 芙 茜 蕾 薇`,
  ),
};

/** Names that say little of who is meant in Chinese news: common words, given names, names of many. */
export const commonNames: Partial<CommonNames> = {
  unsafeAlone: wordSet(
    `李强 王毅 韩正 刘鹤 李鹏 张明 刘昆 秦刚 董军 连战 林全 林剑 毛宁 易纲 陆慷 耿爽 梁强 温敏 安定 沙龙 黑山 马里 德比 博科 阿比 克里 马丁 卡特
     福特 布朗 盖茨 蓋茲 罗斯 罗素 瑞安 强生 亨利 大卫 戴维 泰勒 米勒 希尔 阿里 阿明 艾伦 凯恩 穆勒 辛格 哈桑 侯赛因 胡塞 穆罕默德
     阿卜杜拉 萨勒曼 拉吉 金墉 达尔 哈里斯 约翰逊 威尔逊 史密斯 林肯 杜克 西蒙 贝克 罗曼 邦迪 海格 柯文 哈克 罗利 赖特 艾德 艾登 沙拉 莱恩
     特纳 梅森 邓肯 恩蔡 库珀 摩根 托德 科恩 科尔 库克 费萨尔 阿卜杜勒 穆罕默杜 伊萨 优素福 易卜拉欣 汤普森 安德森 斯科特 格雷 格林 怀特
     布莱克 亚当斯 琼斯 戴维斯 罗伯茨 罗伯逊 鲍威尔 杰克逊 富兰克林 华盛顿 让 平 皮埃尔 约瑟夫 查尔斯 威廉 乔治 亚历山大 菲利普 阿方索
     费尔南多 卡洛斯 罗德里格斯 冈萨雷斯 桑切斯 佩雷斯 洛佩斯 加西亚 马丁内斯 费尔南德斯 席尔瓦 桑托斯 田中 野田 福田 小泉 河野 麻生
     小池 神田 黑田 山本 高桥 佐藤 铃木 中村 加藤 吉田 天野 波普 泰特 肯尼 沃特 达菲 高达 戴夫 卡尔 波顿 伯克 雷迪`,
  ),
};
