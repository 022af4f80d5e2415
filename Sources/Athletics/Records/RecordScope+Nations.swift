extension RecordScope {
  /// Whether a race is watched for it: that of games is told by the race's own sources alone.
  var isWatched: Bool {
    if case .games = self { false } else { true }
  }
}

extension RecordScope.Area {
  /// The codes of the nations whose associations belong to the area.
  ///
  /// Put together by where nations lie, not taken from a list of World Athletics: its page on member
  /// federations counts 214 in the six areas, and these are 215.
  public var nations: Set<String> { Self.all[self] ?? [] }

  private static let all: [RecordScope.Area: Set<String>] = codes.mapValues {
    Set($0.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let codes: [RecordScope.Area: String] = [
    .african: """
    ALG ANG BEN BOT BUR BDI CMR CPV CAF CHA COM CGO COD CIV DJI EGY GEQ ERI SWZ ETH GAB GAM GHA GUI
    GBS KEN LES LBR LBA MAD MAW MLI MTN MRI MAR MOZ NAM NIG NGR RWA STP SEN SEY SLE SOM RSA SSD SUD
    TAN TOG TUN UGA ZAM ZIM
    """,
    .asian: """
    AFG BRN BAN BHU BRU CAM CHN HKG INA IND IRI IRQ JPN JOR KAZ PRK KOR KUW KGZ LAO LBN MAC MAS
    MDV MGL MYA NEP OMA PAK PLE PHI QAT KSA SGP SRI SYR TPE TJK THA TLS TKM UAE UZB VIE YEM
    """,
    .european: """
    ALB AND ARM AUT AZE BLR BEL BIH BUL CRO CYP CZE DEN EST FIN FRA GEO GER GIB GBR GRE HUN ISL IRL
    ISR ITA KOS LAT LIE LTU LUX MLT MDA MON MNE NED MKD NOR POL POR ROU RUS SMR SRB SVK SLO ESP SWE
    SUI TUR UKR
    """,
    .northAndCentralAmerican: """
    AIA ANT ARU BAH BAR BIZ BER IVB CAN CAY CRC CUB DMA DOM ESA GRN GUA HAI HON JAM MEX MNT NCA PUR
    SKN LCA VIN TTO TKS USA ISV
    """,
    .oceanian: """
    ASA AUS COK FIJ PYF GUM KIR MHL FSM NRU NCL NZL NFI NMI PLW PNG SAM SOL TGA TUV VAN
    """,
    .southAmerican: "ARG BOL BRA CHI COL ECU GUY PAN PAR PER SUR URU VEN",
  ]
}
