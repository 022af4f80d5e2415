// swift-tools-version: 6.2

import PackageDescription

// Targets stand leaf first; imports go one way, downwards (docs/architecture.md).

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "lapboard",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "lapboard", targets: ["lapboard"]),
    .library(name: "Athletics", targets: ["Athletics"]),
    // What Tests/Fuzzing/ feeds; of no use to anybody else, like the next.
    .library(name: "LapboardReaders", targets: ["MeetingFormats", "Athletics"]),
    // What Benchmarks/ measures; `package` access within, so of no use to anybody else.
    .library(
      name: "LapboardParts",
      targets: [
        "Dashboard", "MeetingLibrary", "MeetingFormats", "BundledAssets", "ReplayEngine",
        "TerminalUI", "Athletics",
      ]
    ),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.0"),
  ],
  targets: [
    .target(
      name: "CNCurses",
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]
    ),
    .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "CAssets"),
    .target(name: "BundledAssets", dependencies: ["CAssets"], swiftSettings: strict),
    .target(name: "Athletics", swiftSettings: strict),
    .target(name: "ReplayEngine", dependencies: ["Athletics"], swiftSettings: strict),
    .target(name: "MeetingFormats", dependencies: ["Athletics"], swiftSettings: strict),
    .target(
      name: "MeetingLibrary",
      dependencies: [
        "CSQLite", "Athletics", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict
    ),
    .target(name: "TerminalUI", swiftSettings: strict),
    .target(
      name: "NCursesTerminal",
      dependencies: ["TerminalUI", "CNCurses"],
      swiftSettings: strict
    ),
    .target(
      name: "Dashboard",
      dependencies: ["ReplayEngine", "TerminalUI", "Athletics"],
      swiftSettings: strict
    ),
    .executableTarget(
      name: "lapboard",
      dependencies: [
        "Dashboard", "NCursesTerminal", "MeetingLibrary", "MeetingFormats", "BundledAssets",
        "ReplayEngine", "TerminalUI", "Athletics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "TOMLKit", package: "TOMLKit"),
      ],
      swiftSettings: strict
    ),
    .target(
      name: "TestSupport",
      dependencies: [
        "ReplayEngine", "TerminalUI", "Athletics", "MeetingFormats", "BundledAssets",
        .product(name: "CustomDump", package: "swift-custom-dump"),
      ],
      path: "Tests/TestSupport",
      swiftSettings: strict
    ),
    .testTarget(
      name: "BundledAssetsTests",
      dependencies: ["BundledAssets", "MeetingFormats", "Athletics", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "AthleticsTests",
      dependencies: ["Athletics", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "ReplayEngineTests",
      dependencies: ["ReplayEngine", "Athletics", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "MeetingFormatsTests",
      dependencies: ["MeetingFormats", "Athletics", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "MeetingLibraryTests",
      dependencies: ["MeetingLibrary", "MeetingFormats", "Athletics", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "TerminalUITests",
      dependencies: ["TerminalUI", "TestSupport"],
      exclude: ["__Snapshots__"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "NCursesTerminalTests",
      dependencies: ["NCursesTerminal", "TerminalUI", "TestSupport"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "DashboardTests",
      dependencies: [
        "Dashboard", "ReplayEngine", "TerminalUI", "Athletics", "MeetingFormats", "TestSupport",
      ],
      exclude: ["__Snapshots__"],
      swiftSettings: strict
    ),
    .testTarget(
      name: "LapboardTests",
      dependencies: [
        "lapboard", "Athletics", "Dashboard", "MeetingLibrary", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict
    ),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
