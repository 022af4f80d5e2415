package import Athletics

/// Two zones, the venue's and the viewer's, and which of them are shown.
package struct ZoneDisplay: Hashable, Sendable {
  /// Which clocks stand beside a start.
  package enum Order: CaseIterable, Hashable, Sendable {
    case viewerFirst
    case venueFirst
    case viewerOnly
    case venueOnly
  }

  /// The viewer's zone.
  package var viewer: ZoneRules
  /// The venue's zone; the viewer's until a meeting is loaded.
  package var venue: ZoneRules
  /// The venue's town, which names its clock.
  package var venueCity: String?
  /// Which clocks are shown.
  package var order: Order

  /// Zones of a viewer at home.
  package init(viewer: ZoneRules, venue: ZoneRules? = nil, order: Order = .viewerFirst) {
    self.viewer = viewer
    self.venue = venue ?? viewer
    self.order = order
  }

  /// The zones to show, the leading one first; one alone when both are the same.
  package var shown: [ZoneRules] {
    guard viewer.id != venue.id else { return [venue] }
    return switch order {
    case .viewerFirst: [viewer, venue]
    case .venueFirst: [venue, viewer]
    case .viewerOnly: [viewer]
    case .venueOnly: [venue]
    }
  }

  /// What a zone's clock is called: the venue's town, or the town the zone is named after.
  package func name(of zone: ZoneRules) -> String {
    zone.id == venue.id ? venueCity ?? zone.city : zone.city
  }

  /// The zone that days and the header go by.
  package var leading: ZoneRules { shown.first ?? venue }

  /// The next order.
  package mutating func cycle() {
    let all = Order.allCases
    let index = all.firstIndex(of: order) ?? 0
    order = all[(index + 1) % all.count]
  }
}
