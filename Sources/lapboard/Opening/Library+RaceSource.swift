import MeetingLibrary
import ReplayEngine

extension Library: RaceSource {}
