import Glibc

// libFuzzer brings `main`, and calls what is here by these names.

/// The target that the variable `FUZZ` names.
private let target = getenv("FUZZ").flatMap { FuzzTarget.named(String(cString: $0)) }

/// Looks at the call before the first input; the arguments are libFuzzer's own.
@_cdecl("LLVMFuzzerInitialize")
func initialize(
  _ count: UnsafeMutablePointer<CInt>?,
  _ arguments: UnsafeMutableRawPointer?
) -> CInt {
  guard target == nil else { return 0 }
  let names = FuzzTarget.all.map(\.name).joined(separator: " ")
  let line = "expected one of these in the variable FUZZ: \(names)\n"
  _ = line.withCString { write(STDERR_FILENO, $0, strlen($0)) }
  exit(64)
}

/// Reads one input.
@_cdecl("LLVMFuzzerTestOneInput")
func test(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  target?.read(FuzzInput(Array(UnsafeBufferPointer(start: bytes, count: count))))
  return 0
}
