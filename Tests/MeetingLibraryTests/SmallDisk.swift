import Foundation

#if os(Linux)
  import Glibc

  /// A disk of a few kilobytes in memory, mounted as long as the test holds it.
  final class SmallDisk {
    let folder: TemporaryFolder

    /// Whether this process may mount one; root only.
    static let isAllowed: Bool = (try? SmallDisk(kilobytes: 64)) != nil

    init(kilobytes: Int) throws {
      folder = try TemporaryFolder()
      guard mount("tmpfs", folder.path, "tmpfs", 0, "size=\(kilobytes)k") == 0 else {
        throw CocoaError(.fileWriteNoPermission)
      }
    }

    deinit {
      umount2(folder.path, Int32(MNT_DETACH))
    }

    /// How much of it is taken.
    func usedKilobytes() throws -> Int {
      var status = statvfs()
      guard statvfs(folder.path, &status) == 0 else { throw CocoaError(.fileReadUnknown) }
      return Int(status.f_blocks - status.f_bfree) * Int(status.f_frsize) / 1024
    }

    /// Gives the disk another size.
    func resize(kilobytes: Int) throws {
      guard
        mount("tmpfs", folder.path, "tmpfs", UInt(MS_REMOUNT), "size=\(kilobytes)k") == 0
      else { throw CocoaError(.fileWriteNoPermission) }
    }

    /// Lets nobody write any more.
    func makeReadOnly() throws {
      let flags = UInt(MS_REMOUNT | MS_RDONLY)
      guard mount("tmpfs", folder.path, "tmpfs", flags, "") == 0 else {
        throw CocoaError(.fileWriteNoPermission)
      }
    }
  }
#endif
