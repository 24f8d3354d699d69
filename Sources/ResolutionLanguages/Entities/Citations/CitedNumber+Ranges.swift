// Part of Kimberlite.

extension CitedNumber {
  /// The number of the last resolution of the Security Council in each year from 1946 on, as far as
  /// they are known; the years after go on without a limit.
  private static let lastOfYear = [
    15, 37, 66, 78, 89, 96, 98, 103, 106, 110, 121, 126, 131, 132, 160, 170, 177, 185, 199, 219,
    232,
    245, 262, 275, 291, 307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 528, 545, 559, 580,
    593, 606, 626, 646, 683, 725, 799, 892, 969, 1035, 1092, 1146, 1220, 1284, 1334, 1386, 1454,
    1521, 1580, 1651, 1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132, 2195, 2259, 2336, 2397, 2451,
    2503, 2560, 2616, 2672, 2721,
  ]

  /// Whether the Security Council can have adopted a resolution of this number in this year, a few
  /// numbers to spare: the two grow together.
  package var isOfSecurityCouncil: Bool {
    guard case .year(let year) = form, year >= 1946, number > 0 else { return false }
    let index = year - 1946
    let spare = 8
    let first = index == 0 ? 0 : Self.lastOfYear[min(index, Self.lastOfYear.count) - 1]
    let last = index < Self.lastOfYear.count ? Self.lastOfYear[index] + spare : 9_999
    return number > first - spare && number <= last
  }
}

extension CitedNumber {
  /// About the first number of each of the General Assembly's sessions I to XXX, and of one more.
  private static let firstOfSession = [
    1, 104, 189, 298, 367, 499, 613, 722, 808, 906, 997, 1150, 1236, 1352, 1480, 1627, 1743, 1874,
    1997, 2012, 2134, 2252, 2375, 2497, 2612, 2745, 2901, 3052, 3203, 3363, 3542,
  ]

  /// Whether the General Assembly can have adopted a resolution of this running number in this
  /// session, some numbers to spare. True for the other forms.
  package var isOfGeneralAssembly: Bool {
    guard case .old(let name) = form, !name.contains("S-") else { return true }
    guard let session = RomanNumeral.value(of: Array(name.utf8)[...]), session <= 30 else {
      return false
    }
    let spare = 40
    return number >= Self.firstOfSession[session - 1] - spare
      && number < Self.firstOfSession[session] + spare
  }
}
