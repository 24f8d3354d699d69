// Part of Kimberlite.

/// Small Chinese words that tell clauses apart.
enum ChineseActWords {
  /// Verbs with which only a speaking organ opens a clause.
  private static let own: [StaticString] = [
    "请", "又请", "还请", "促请", "吁请", "敦促", "又敦促", "邀请", "呼吁", "又促请", "表示注意到",
    "表示", "深表", "欢迎", "注意到", "强调", "重申", "决定", "赞赏地", "关切地", "满意地", "鼓励",
    "赞扬", "欣见", "着重指出", "要求", "还敦促", "还促请", "又鼓励", "还鼓励", "又邀请", "确认", "承认",
    "赞扬", "认可", "核可", "感谢",
  ]

  private static let additives: [StaticString] = ["又", "还", "再次", "也", "此外"]

  /// Whether 又, 还 and the like stand here: they mark another act of the same organ.
  static func isAdditive(_ text: ByteText, at place: Int) -> Bool {
    additives.contains { text.has($0, at: place) }
  }

  private static let companions: [StaticString] = [
    "同时", "与此同时", "酌情", "特别是", "尤其是", "除其他外", "作为优先事项", "适当",
  ]

  /// Whether the words belong to the act before: 同时认识到 "while recognizing", 特别是支持.
  static func goesWith(_ text: ByteText, at place: Int) -> Bool {
    guard companions.contains(where: { text.has($0, at: place) }) else { return false }
    return !text.has("同时，", at: place) && !text.has("同时表示", at: place)
  }

  private static let behindNouns: [StaticString] = ["所", "内", "草案", "中", "后", "之"]

  /// Whether the word before is a noun: 决定所载, 建议中.
  static func isNoun(_ text: ByteText, behind end: Int) -> Bool {
    behindNouns.contains { text.has($0, at: end) } && !text.has("所有", at: end)
      && !text.has("中小", at: end) && !text.has("中国", at: end) && !text.has("中美", at: end)
      && !text.has("中非", at: end) && !text.has("中亚", at: end) && !text.has("内陆", at: end)
      && !text.has("中东", at: end) && !text.has("中等", at: end) && !text.has("内罗毕", at: end)
      && !text.has("中部", at: end) && !text.has("中央", at: end) && !text.has("中欧", at: end)
      && !text.has("中期", at: end) && !text.has("后续", at: end) && !text.has("所涉", at: end)
      && !text.has("中心", at: end) && !text.has("内部", at: end)
  }

  static func isOwn(_ text: ByteText, at place: Int) -> Bool {
    own.contains { text.has($0, at: place) }
  }

  /// Words with which begins what somebody is asked to do: his name ends before them.
  static let tasks: StaticString = """
    继续 向 在 采取 确保 提供 考虑 加强 提交 就 与 对 为 根据 按照 依照 通过 以便 把 将 尽快 充分 酌情 积极
    进一步 支持 立即 编写 提出 作出 努力 协助 促进 全面 执行 落实 履行 遵守 尊重 利用 参加 参与 批准 加入
    开展 进行 制定 建立 设立 保持 维持 推动 推广 确定 审查 审议 报告 说明 汇报 定期 大力 优先 必须 不要
    不再 停止 避免 防止 消除 解决 处理 应对 帮助 增加 扩大 提高 改善 改进 迅速 紧急 毫不拖延 切实 有效
    密切 共同 协同 同 从 于 至迟 不迟于 每年 每两年 毫无 适当 认真 同意 接受 给予 致力 铭记 列入 召开
    举行 安排 分发 转递 转交 传达 任命 指定 提请 监测 监督 评估 分析 研究 探讨 探索 分享 交流 合作 协作
    协调 配合 响应 捐助 捐款 捐赠 提升 增强 强化 深化 优化 完善 扩展 拓展 拟订 拟定 编制 发展 实施 实现
    恪守 承担 承认 认识到 注意 重视 关注 投资 调动 动员 筹集 缴纳 支付 释放 撤销 取消 废除 修订 修改 颁布
    签署 保护 保障 维护 保证 允许 准许 让 使 用 以 自愿 主动 尽一切 尽最大 尽力 尽早 尽可能 及时 更 并
    ， 视 依据 遵循 本着 借助 只 仅 单独 分别 随时 始终 不断 不 充实 结合 纳入 适用 采用 采纳 使用 借鉴
    起诉 追究 惩处 调查 查明 发表 发布 公布 出版 宣传 传播 举办 组织 主办 出席 派遣 部署 完成 结束 启动
    开始 恢复 重新 暂停 禁止 打击 限制 减少 减轻 降低 缩小 弥合 克服 放弃 谴责 鼓励 促使 促成 敦促 倡导
    宣布 表示 发挥 行使 履约 适时 逐步 有系统地 系统地 自行 集体 予以 加大 加快 加紧 加速 加倍 力求 力争
    寻求 争取 谋求 着手 着力 专门 特别 尤其 包括 除其他外 作为 担任 成为 具体 详细 明确 审慎 谨慎 严格
    """

  /// What stands before those words inside a name: 发展, 合作 in 经济合作组织.
  static let nameParts: [StaticString] = []
}
