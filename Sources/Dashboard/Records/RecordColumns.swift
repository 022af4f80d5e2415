import Athletics
import TerminalUI

/// The columns of a progression that a width has room for.
struct RecordColumns {
  private enum Part {
    case signs, mark, gain, athlete, nation, date, days, status, place
  }

  private let parts: [Part]
  private let showsWholeName: Bool

  init(width: Int) {
    var parts: [Part] = [.signs, .mark, .gain, .athlete, .date, .days]
    if width >= 56 { parts.insert(.nation, at: 4) }
    if width >= 74 { parts.append(.status) }
    if width >= 96 { parts.append(.place) }
    self.parts = parts
    showsWholeName = width >= 64
  }

  var columns: [Table.Column] {
    parts.map { part in
      switch part {
      case .signs: Table.Column("", .fixed(2))
      case .mark: Table.Column("mark", .fixed(8), align: .right)
      case .gain: Table.Column("by", .fixed(5), align: .right)
      case .athlete: Table.Column("athlete", .flexible(3))
      case .nation: Table.Column("", .fixed(3))
      case .date: Table.Column("date", .fixed(11), align: .right)
      case .days: Table.Column("days", .fixed(6), align: .right)
      case .status: Table.Column("status", .fixed(12))
      case .place: Table.Column("place", .flexible(2))
      }
    }
  }

  func row(_ line: RecordLine, isFollowed: Bool, hidesLater: Bool) -> Table.Row {
    let isStanding = line.row?.stand.isStanding ?? false
    let style: Style = line.row == nil ? .dim : isStanding ? .role(.record, .bold) : .plain
    return .items(
      parts.map { item($0, line, style, isFollowed: isFollowed, hidesLater: hidesLater) },
      style: style
    )
  }

  private func item(
    _ part: Part,
    _ line: RecordLine,
    _ style: Style,
    isFollowed: Bool,
    hidesLater: Bool
  ) -> Table.Item {
    let step = line.step
    switch part {
    case .signs:
      let sign = hidesLater && line.sign == "◌" ? "●" : line.sign
      return Table.Item("\(sign)" + (line.raceID == nil ? "" : "▶"), .accent)
    case .mark: return Table.Item(step.printedMark, style.adding(.bold))
    case .gain: return Table.Item(line.row?.gain?.printed ?? "")
    case .athlete:
      let name = showsWholeName ? step.athlete.name : step.athlete.familyName
      return Table.Item(name + (isFollowed ? " ★" : ""), isFollowed ? .role(.followed) : nil)
    case .nation: return Table.Item(step.athlete.nation)
    case .date: return Table.Item(step.date.printed)
    case .days: return Table.Item(line.row.map { RecordText.days($0.stand) } ?? "")
    case .status:
      let isTold = !hidesLater || line.kind == .notEligible
      return Table.Item(isTold ? step.ratification.printed : "", .dim)
    case .place: return Table.Item(step.place ?? "", .dim)
    }
  }
}
