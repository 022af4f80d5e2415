// swift-tools-version: 6.2

import PackageDescription

// A package of its own: all of it, and what it depends on, is built for libFuzzer.

/// What is fuzzed has `package` access, which ends at the edge of a package: the compiler is told
/// that this one is part of the other, which SwiftPM knows by the name of its folder.
let folder = Context.packageDirectory.split(separator: "/").dropLast(2).last ?? "lapboard"
let name = folder.lowercased().map { $0.isLetter || $0.isNumber ? $0 : "_" }
let whole = (name.first?.isNumber == true ? "_" : "") + String(name)

let package = Package(
  name: "lapboard-fuzzing",
  platforms: [.macOS(.v14)],
  dependencies: [
    .package(name: "lapboard", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "lapboard-fuzz",
      dependencies: [.product(name: "LapboardReaders", package: "lapboard")],
      packageAccess: false,
      swiftSettings: [
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .treatAllWarnings(as: .error),
        .unsafeFlags(["-package-name", whole, "-parse-as-library"]),
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)
