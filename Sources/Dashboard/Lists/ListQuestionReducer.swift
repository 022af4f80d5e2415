import Athletics
import TerminalUI

/// What keys do while a line for the list is written.
enum ListQuestionReducer {
  /// - Returns: `nil` while the line stays open.
  static func edit(
    _ key: Key,
    _ question: inout ListQuestion,
    in state: inout AppState
  ) -> [Effect]? {
    switch key.code {
    case .escape: return []
    case .enter: return answered(&question, in: &state)
    default:
      if question.input.handle(key) { question.complaint = nil }
      return nil
    }
  }

  private static func answered(
    _ question: inout ListQuestion,
    in state: inout AppState
  ) -> [Effect]? {
    let text = question.input.text.filter { $0 != " " }
    do throws(Complaint) {
      switch question.kind {
      case .rank: return try jump(text, in: &state)
      case .mark: return try ask(text, in: &state)
      case .year: return try year(text, in: &state)
      }
    } catch {
      question.complaint = error.sentence
      return nil
    }
  }

  /// Why what was typed is no answer.
  private struct Complaint: Error {
    var sentence: String
  }

  private static func jump(_ text: String, in state: inout AppState) throws(Complaint) -> [Effect] {
    guard !text.isEmpty else { return [] }
    let digits = text.filter { $0 != "," && $0 != "." && $0 != "'" }
    guard let rank = Int(digits), rank > 0 else {
      throw Complaint(sentence: "a rank is a number from 1 on")
    }
    guard var query = state.lists.query else { return [] }
    query.column = .mark
    query.isReversed = false
    let effects = ListsReducer.show(query, in: &state)
    return effects + [.findRank(rank, in: query)]
  }

  private static func ask(_ text: String, in state: inout AppState) throws(Complaint) -> [Effect] {
    guard var query = state.lists.query else { return [] }
    guard !text.isEmpty else {
      state.lists.ask(nil)
      return ListsReducer.fill(&state)
    }
    guard let discipline = state.listedDiscipline else {
      throw Complaint(sentence: "the library knows no discipline \(query.discipline)")
    }
    let mark: Mark
    do {
      mark = try Mark(parsing: text, in: discipline)
    } catch {
      throw Complaint(sentence: error.description)
    }
    query.column = .mark
    query.isReversed = false
    state.lists.ask(nil)
    let effects = ListsReducer.show(query, in: &state)
    state.lists.ask(mark)
    return effects + [.loadRank(of: mark, in: query)]
  }

  private static func year(_ text: String, in state: inout AppState) throws(Complaint) -> [Effect] {
    var year: Int?
    if !text.isEmpty {
      guard let number = Int(text), (1000...9999).contains(number) else {
        throw Complaint(sentence: "a year such as 2025")
      }
      year = number
    }
    return ListsReducer.change(&state) { $0.year = year }
  }
}
