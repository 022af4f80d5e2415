// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that nothing that only measures is built with the program or its tests.

/// What it measures has `package` access, which ends at the edge of a package: the compiler is told
/// that this one is part of the other, which SwiftPM knows by the name of its folder.
let folder = Context.packageDirectory.split(separator: "/").dropLast().last ?? "lapboard"
let name = folder.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" }
let whole = (name.first?.isNumber == true ? "_" : "") + String(name)

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "lapboard-benchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "lapboard", path: "..")
  ],
  targets: [
    .executableTarget(
      name: "lapboard-bench",
      dependencies: [.product(name: "LapboardParts", package: "lapboard")],
      packageAccess: false,
      swiftSettings: strict + [.unsafeFlags(["-package-name", whole])]
    ),
    .executableTarget(
      name: "library-bench",
      dependencies: [.product(name: "LapboardParts", package: "lapboard")],
      packageAccess: false,
      swiftSettings: strict + [.unsafeFlags(["-package-name", whole])]
    ),
    .executableTarget(name: "import-bench", swiftSettings: strict),
    .executableTarget(name: "terminal-bench", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
