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
