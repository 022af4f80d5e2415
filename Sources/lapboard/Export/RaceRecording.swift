import Athletics
import Dashboard
import MeetingFormats
import ReplayEngine
import TerminalUI

/// A race played from one point to another, recorded as if from a terminal.
///
/// Nothing is timed: the ticks are told how long they took, so the same state gives the same
/// recording. Its race must be loaded.
struct RaceRecording {
  /// What is on the screen; the rate is that of its playhead.
  var state: AppState
  /// Where it begins, in race time.
  let from: RaceTime
  /// Where it ends, in race time.
  let to: RaceTime
  /// The most frames in a second of the recording.
  let framesPerSecond: Int
  let theme: Theme
  let ascii: Bool
  let edition: AsciicastWriter.Edition

  /// How long the last frame stays, in microseconds.
  private static let hold: Int64 = 2_000_000

  /// A frame to draw: when in the recording, with what marker after it.
  private struct Step {
    let microseconds: Int64
    var marker: String?
  }

  /// The recording.
  ///
  /// - Complexity: O(*f* · *c*) in the frames and the cells of each.
  mutating func text() -> String {
    var writer = AsciicastWriter(header, edition: edition)
    var stream = FrameStream(theme: theme)
    var surface = Surface(size: state.size)
    var lead = FrameStream.opening
    state.replay?.playhead.seek(to: from)
    state.replay?.playhead.play()
    let steps = steps()
    var last: Int64 = 0
    for (index, step) in steps.enumerated() {
      let elapsed = Duration.microseconds(step.microseconds - last)
      last = step.microseconds
      _ = AppReducer.reduce(&state, .tick(elapsed: elapsed, wall: state.wall))
      if index == 0 || index == steps.count - 1 {
        AppView.draw(state, onto: &surface)
      } else {
        AppView.drawReplay(state, onto: &surface)
      }
      let frame = ascii ? surface.frame.asciiFolded() : surface.frame
      let output = lead + stream.show(frame)
      lead = ""
      if !output.isEmpty { writer.add(at: step.microseconds, .output, output) }
      if let marker = step.marker { writer.add(at: step.microseconds, .marker, marker) }
    }
    writer.add(at: microseconds(to) + Self.hold, .output, stream.closing)
    return writer.text
  }

  private var header: AsciicastHeader {
    let palette = theme.palette
    return AsciicastHeader(
      columns: state.size.width,
      rows: state.size.height,
      title: state.replay?.race.title,
      terminal: "xterm-256color",
      theme: AsciicastHeader.Theme(
        foreground: palette.foreground.hex,
        background: palette.background.hex,
        palette: palette.named.map(\.hex)
      )
    )
  }

  /// Frames at even distances, and one at the end of each lap and at the end.
  private func steps() -> [Step] {
    let end = microseconds(to)
    let count = Int64(framesPerSecond)
    let regular = (0...).lazy.map { Int64($0) * 1000 / count * 1000 }.prefix { $0 < end }
    let laps = (state.replay?.lapStops ?? []).filter { from <= $0.time && $0.time <= to }
      .map { Step(microseconds: microseconds($0.time), marker: $0.label) }
    let taken = Set(laps.map(\.microseconds))
    let others = (Array(regular) + [end]).filter { !taken.contains($0) }
    return (others.map { Step(microseconds: $0) } + laps)
      .sorted { $0.microseconds < $1.microseconds }
  }

  /// Microseconds into the recording at which a race time is shown, rounded up.
  private func microseconds(_ time: RaceTime) -> Int64 {
    let rate = state.replay?.playhead.rate ?? .normal
    let twentieths = Int64(rate.twentieths)
    return ((time - from).ticks * 2000 + twentieths - 1) / twentieths
  }
}
