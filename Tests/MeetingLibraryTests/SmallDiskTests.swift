#if os(Linux)
  import Athletics
  import MeetingLibrary
  import Testing

  @Suite("Full and read-only disks", .enabled(if: SmallDisk.isAllowed))
  struct SmallDiskTests {
    private let facts = SampleFacts.facts(seed: 1)

    @Test("a disk without room leaves the facts in memory", arguments: [4, 64, 200])
    func full(kilobytes: Int) throws {
      let disk = try SmallDisk(kilobytes: kilobytes)
      let path = disk.folder.file("library.sqlite")
      let (library, notice) = try Library.open(at: path, edition: 1) { facts }
      #expect(library.mode == .memory)
      #expect(
        notice?.description == "cannot write \(path) (the disk is full): carrying on in memory; "
          + "free some space, or set --library or XDG_DATA_HOME"
      )
      try expectHolds(library, facts)
    }

    @Test("a disk that runs full while another edition is loaded keeps the old one whole")
    func fullOnReload() throws {
      let disk = try SmallDisk(kilobytes: 4096)
      let path = disk.folder.file("library.sqlite")
      var sample = SampleFacts(seed: 80)
      let own = sample.race(id: "my-race")
      do {
        let library = try Library.open(at: path, edition: 1) { facts }.library
        try library.save(own)
      }
      try disk.resize(kilobytes: disk.usedKilobytes() + 80)
      var next = SampleFacts.facts(seed: 2, edition: 2)
      next.races = (0..<500).map { sample.race(id: "many-\($0)") }
      let (library, notice) = try Library.open(at: path, edition: 2) { [next] in next }
      #expect(library.mode == .readOnlyFile)
      #expect(
        notice?.description == "cannot write \(path) (the disk is full): carrying on read-only "
          + "with facts of edition 1 instead of 2; "
          + "free some space, or set --library or XDG_DATA_HOME"
      )
      var held = facts
      held.races.append(own)
      try expectHolds(library, held)
    }

    @Test("a read-only library that is up to date answers without a word")
    func readOnly() throws {
      let disk = try SmallDisk(kilobytes: 4096)
      let path = disk.folder.file("a ?%#.sqlite")
      _ = try Library.open(at: path, edition: 1) { facts }
      try disk.makeReadOnly()
      let (library, notice) = try Library.open(at: path, edition: 1) { facts }
      #expect(notice == nil)
      #expect(library.mode == .readOnlyFile)
      try expectHolds(library, facts)
      #expect(throws: LibraryError.self) { try library.save(facts.races[0]) }
    }

    @Test("a read-only library of another edition says so")
    func readOnlyOld() throws {
      let disk = try SmallDisk(kilobytes: 4096)
      let path = disk.folder.file("library.sqlite")
      _ = try Library.open(at: path, edition: 1) { facts }
      try disk.makeReadOnly()
      let (library, notice) = try Library.open(at: path, edition: 2) { facts }
      #expect(library.mode == .readOnlyFile)
      #expect(
        notice?.description == "cannot write \(path) (read-only file system): carrying on "
          + "read-only with facts of edition 1 instead of 2; set --library or XDG_DATA_HOME"
      )
      try expectHolds(library, facts)
    }

    @Test("an empty read-only disk leaves the facts in memory")
    func readOnlyEmpty() throws {
      let disk = try SmallDisk(kilobytes: 4096)
      let path = disk.folder.file("lapboard/library.sqlite")
      try disk.makeReadOnly()
      let (library, notice) = try Library.open(at: path, edition: 1) { facts }
      #expect(library.mode == .memory)
      #expect(
        notice?.description == "cannot write \(path) (read-only file system): carrying on in "
          + "memory; set --library or XDG_DATA_HOME"
      )
    }
  }
#endif
