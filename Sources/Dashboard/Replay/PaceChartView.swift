import Athletics
import ReplayEngine
import TerminalUI

/// Draws the chosen runner's lead over the lights, or over even pace to the same finish.
enum PaceChartView {
  static func draw(
    _ replay: ReplayState,
    _ moment: ReplayMoment,
    _ frame: inout Frame,
    _ rect: Rect
  ) {
    guard
      let track = replay.replay.tracks.indices.contains(replay.chosen)
        ? replay.replay.tracks[replay.chosen] : nil
    else { return }
    let runner = replay.race.runners[replay.chosen]
    let lights = replay.showsLights ? replay.lights.first : nil
    let even =
      track.reachesFinish ? PaceTarget(even: TimeMark(track.end), over: track.distance) : nil
    guard let target = lights?.target ?? even else {
      EmptyView.draw("pace", "No finish and no lights to measure the pace by.", &frame, rect)
      return
    }
    let title = lights == nil ? "ahead of even pace" : "ahead of the lights"
    let inside = Box(
      "\(title) · \(runner.athlete.familyName)",
      note: track.isShaped ? "~ all estimated" : "seconds"
    ).draw(into: &frame, in: rect)
    guard inside.height >= 4, inside.width >= 30 else { return }
    let plot = inside.inset(left: 7, right: 2, bottom: 1)
    let leads = leads(track, target, count: plot.width * 2)
    let axis = ChartAxis(values: leads.map(\.1) + [0], rows: plot.height)
    drawAxes(axis, replay.race.distance, &frame, plot, inside)
    var canvas = BrailleCanvas(width: plot.width, height: plot.height)
    let shown = leads.filter { $0.0 <= moment.time.seconds }
    let dots = shown.enumerated().map {
      (x: $0.offset, y: axis.dot($0.element.1, rows: plot.height))
    }
    canvas.polyline(dots, Style(.runner(replay.chosen), .bold))
    canvas.draw(into: &frame, in: plot)
    let current = moment.standings.entry(of: replay.chosen)
    if let current, let last = shown.last {
      let x =
        plot.x
        + min(
          plot.width - 1,
          Int(current.covered / replay.race.distance.metres * Double(plot.width))
        )
      let y = plot.y + axis.dot(last.1, rows: plot.height) / 4
      frame.put(replay.glyphs[replay.chosen], at: x, y, Style(.runner(replay.chosen), .bold))
    }
  }

  /// Race time and lead in seconds at evenly spaced points.
  private static func leads(
    _ track: RunnerTrack,
    _ target: PaceTarget,
    count: Int
  ) -> [(Double, Double)] {
    (0..<count).compactMap { index in
      let metres = track.distance.metres * Double(index) / Double(max(1, count - 1))
      let point = Distance(roundingMetres: metres)
      guard let time = track.time(at: point)?.time, let pace = target.time(at: point) else {
        return nil
      }
      return (time.seconds, (pace - time).seconds)
    }
  }

  private static func drawAxes(
    _ axis: ChartAxis,
    _ distance: Distance,
    _ frame: inout Frame,
    _ plot: Rect,
    _ inside: Rect
  ) {
    frame.verticalLine(at: plot.x - 1, plot.y, length: plot.height)
    for value in axis.ticks {
      let y = plot.y + axis.dot(value, rows: plot.height) / 4
      frame.put(axis.label(value), at: inside.x, y, .dim, width: 6, align: .right)
      frame.put(value == 0 ? "┼" : "┤", at: plot.x - 1, y, .role(.border))
      if value == 0 { frame.horizontalLine(at: plot.x, y, length: plot.width, .role(.border)) }
    }
    let step = ChartAxis.distanceStep(distance.metres, room: plot.width)
    var metres = step
    while metres < distance.metres {
      let x = plot.x + Int(metres / distance.metres * Double(plot.width - 1))
      let text = step >= 1000 ? "\(Int(metres / 1000)) km" : "\(Int(metres))"
      frame.put(text, at: x - text.columns / 2, inside.maxY - 1, .dim)
      metres += step
    }
  }
}
