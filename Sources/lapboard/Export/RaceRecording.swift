import Athletics
import Dashboard
import MeetingFormats
import ReplayEngine
import TerminalUI

/// A race played from one point to another, recorded as if from a terminal.
///
/// Nothing is timed: the frames are those of a playhead that moves, so the same state gives the same
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

  /// A frame to draw: when in the recording, at what race time, with what marker after it.
  private struct Step {
    let microseconds: Int64
    let time: RaceTime
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
    state.replay?.playhead.play()
    let steps = steps()
    for (index, step) in steps.enumerated() {
      state.replay?.playhead.seek(to: step.time)
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
    var regular: [Step] = []
    var number: Int64 = 0
    while true {
      let milliseconds = number * 1000 / Int64(framesPerSecond)
      guard milliseconds * 1000 < end else { break }
      regular.append(Step(microseconds: milliseconds * 1000, time: time(after: milliseconds)))
      number += 1
    }
    regular.append(Step(microseconds: end, time: to))
    let laps = (state.replay?.lapStops ?? []).filter { from <= $0.time && $0.time <= to }.map {
      Step(microseconds: microseconds($0.time), time: $0.time, marker: $0.label)
    }
    return Self.merged(regular, laps)
  }

  /// Both in order of time; a marker takes the place of a frame at its time.
  private static func merged(_ regular: [Step], _ laps: [Step]) -> [Step] {
    let taken = Set(laps.map(\.microseconds))
    return (regular.filter { !taken.contains($0.microseconds) } + laps)
      .sorted { $0.microseconds < $1.microseconds }
  }

  private var twentieths: Int64 {
    Int64(state.replay?.playhead.rate.twentieths ?? PlaybackRate.normal.twentieths)
  }

  /// The race time shown so many milliseconds into the recording.
  private func time(after milliseconds: Int64) -> RaceTime {
    RaceTime(ticks: from.ticks + milliseconds * twentieths / 2)
  }

  /// Microseconds into the recording at which a race time is shown, rounded up.
  private func microseconds(_ time: RaceTime) -> Int64 {
    ((time - from).ticks * 2000 + twentieths - 1) / twentieths
  }
}
