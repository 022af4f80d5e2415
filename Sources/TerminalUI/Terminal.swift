/// A screen to show frames on, and the keys and the mouse that belong to it.
///
/// Used from one thread, in turns: show a frame, wait for an event.
package protocol Terminal: AnyObject {
  /// Columns and rows of the screen now.
  var size: Size { get }

  /// Shows a frame; where it is smaller than the screen the rest is blank.
  ///
  /// - Parameter frame: a new one, or the one before with the rows drawn on since it was settled.
  func show(_ frame: Frame)

  /// Waits for what the user or the system does next.
  ///
  /// - Parameter duration: the longest wait; `nil` waits without end, `.zero` not at all.
  /// - Returns: `nil` when the time is up.
  func nextEvent(within duration: Duration?) -> InputEvent?

  /// Sends the whole screen again with the next frame, whatever the terminal may show.
  func redraw()

  /// Gives the terminal back and stops the program until it is continued.
  func suspend()

  /// Turns reports of the mouse on or off.
  func setMouse(_ enabled: Bool)

  /// Sets the title of the window, where the terminal has one.
  func setTitle(_ title: String)

  /// Gives the terminal back as it was; nothing can be shown afterwards.
  func close()
}
