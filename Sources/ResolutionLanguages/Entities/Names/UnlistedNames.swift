// Part of Kimberlite.
import ResolutionModel

/// Of which kind a body is that no table has, by the words of its name.
enum UnlistedNames {
  /// Words that only names of the United Nations have.
  private static let unitedNations: [StaticString] = [
    "United Nations", "UN-", "Secretary-General", "General Assembly", "Security Council",
    "Committee on ", "Trust Fund", "Chief Executives Board", "Voluntary Fund",
    "Special Rapporteur", "Independent Expert", "Special Envoy", "Special Representative",
    "Special Adviser", "Ad Hoc ", "Open-ended", "Working Group", "Governmental Experts",
    "Intergovernmental", "High-level", "Conference of the Parties", "Conference of States Parties",
    "Inter-Agency", "Task Force", "Department of", "Division", "Subcommi", "Panel of", "Mechanism",
    "Human Rights Council", "Special Committee", "Special Coordinator", "Resident Coordinator",
    "联合国", "秘书长", "大会", "安全理事会", "特别报告员", "独立专家", "特使", "特别代表", "特别顾问", "工作组",
    "专家组", "专家小组", "高级别小组", "人权理事会", "特设委员会", "秘书处", "特派团",
  ]

  /// Words of the names of regions.
  private static let regions: [StaticString] = [
    "Africa", "Europe", "Arab", "Asia", "Caribbean", "Inter-American", "Ibero-American",
    "Pan American",
    "Latin America", "Pacific", "Mediterranean", "Atlantic", "Antarctic", "Arctic", "Baltic",
    "Nordic",
    "Islamic", "American States", "Eurasia", "Indian Ocean",
    "非洲", "欧洲", "阿拉伯", "亚洲", "加勒比", "美洲", "太平洋", "地中海", "大西洋", "南极", "北极", "波罗的海",
    "伊斯兰", "东南亚", "中亚", "欧亚", "印度洋",
  ]

  /// The kind of a name; `owner`, whose it is, if the tables have that one.
  static func kind(
    of name: ByteText, owner: NameEntry? = nil
  ) -> ParticipantValue.Kind {
    if let owner {
      switch owner.kind {
      case .regionalOrganisation, .organisation, .kpBody, .unBody: return owner.kind
      case .state, .group: break
      }
    }
    if name.find("Assembly of States Parties") != nil { return .organisation }
    if unitedNations.contains(where: { name.find($0) != nil }) { return .unBody }
    if regions.contains(where: { name.find($0) != nil }) { return .regionalOrganisation }
    return .organisation
  }
}
