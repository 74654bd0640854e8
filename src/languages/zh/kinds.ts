/** Chinese words by which the kind of a text is recognised. Compiled by hand. */
import type { KindWords } from '../kind-words.ts';

export const kinds: KindWords = {
  columns: '社论, 评论员, 时评, 专栏, 观点, 社評, 評論, 專欄, 觀點',
  live: '直播, 实时更新, 文字直播, 即時更新, 滚动更新',
  guides: '怎么做, 如何, 教程, 攻略, 步骤, 指南, 技巧, 做法, 食谱, 教學, 入门',
  releases: '新闻稿, 美通社, 新聞稿, 媒体联系',
  matches:
    '上半场, 下半场, 点球, 扳平, 门将, 前锋, 进球, 破门, 补时, 加时, 上半場, 下半場, 進球, 首节, 第三节, 末节, 篮板, 全场比赛, 赛点',
  studies: '研究, 研究人员, 研究者, 调查, 受访者, 民调, 论文, 參與者, 研究團隊, 受試者',
  findings: '发现, 显示, 表明, 结果, 結果, 發現, 顯示, 认为, 表示, 有关, 相关',
  letters: '读者来信, 读者来函, 讀者投書, 公开信',
  address: '你, 您, 你们, 您的, 你的',
};
