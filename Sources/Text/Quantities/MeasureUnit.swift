/// A unit of measurement: what it measures, and its size in that dimension's base unit.
package struct MeasureUnit: Sendable, Equatable {
  package enum Dimension: String, Sendable {
    case length, area, volume, mass, power, energy, time, speed, celsius, fahrenheit
    case data, frequency, voltage, pressure, heat
  }

  package let dimension: Dimension
  package let size: Double

  /// Units by id. Sizes are the SI's, NIST SP 811's for imperial and the statutory ones for
  /// Chinese units; a month and a year are the Gregorian calendar's means.
  package static let table: [UnitName: MeasureUnit] = {
    var table: [UnitName: MeasureUnit] = [:]
    for (dimension, sizes) in sizes {
      for (id, size) in sizes {
        table[UnitName(id)] = MeasureUnit(dimension: dimension, size: size)
      }
    }
    return table
  }()

  private static let sizes: [(Dimension, [(String, Double)])] = [
    (
      .length,
      [
        ("mm", 0.001), ("cm", 0.01), ("m", 1), ("km", 1000), ("mile", 1609.344), ("foot", 0.3048),
        ("inch", 0.0254), ("yard", 0.9144), ("nautical-mile", 1852), ("chi", 1.0 / 3),
        ("zhang", 10.0 / 3),
      ]
    ),
    (
      .area,
      [
        ("m2", 1), ("km2", 1_000_000), ("hectare", 10_000), ("mu", 10_000.0 / 15),
        ("acre", 4046.8564), ("square-mile", 2_589_988), ("square-foot", 0.09290304),
      ]
    ),
    (
      .volume,
      [
        ("m3", 1), ("litre", 0.001), ("ml", 1e-6), ("barrel", 0.158987), ("gallon", 0.00378541),
        ("km3", 1e9), ("mcm", 1e6), ("bcm", 1e9), ("tcm", 1e12), ("cubic-foot", 0.0283168),
        ("bcf", 28_316_847), ("tcf", 2.8316847e10), ("bushel", 0.0352391), ("teu", 33.2),
      ]
    ),
    (
      .mass,
      [
        ("g", 0.001), ("kg", 1), ("jin", 0.5), ("tael", 0.05), ("tonne", 1000), ("pound", 0.45359),
        ("ounce", 0.02835), ("kt", 1e6), ("Mt", 1e9), ("Gt", 1e12), ("carat", 0.0002),
      ]
    ),
    (.power, [("W", 1), ("kW", 1e3), ("MW", 1e6), ("GW", 1e9), ("TW", 1e12)]),
    (.voltage, [("V", 1), ("kV", 1e3)]),
    (.pressure, [("kPa", 1), ("MPa", 1e3)]),
    (.heat, [("kcal", 1)]),
    (
      .energy,
      [("Wh", 1), ("kWh", 1e3), ("MWh", 1e6), ("GWh", 1e9), ("TWh", 1e12), ("MMBtu", 293_071)]
    ),
    (
      .time,
      [
        ("second", 1), ("minute", 60), ("quarter-hour", 900), ("hour", 3600), ("day", 86_400),
        ("week", 604_800),
        ("month", 2_629_746), ("year", 31_556_952), ("decade", 315_569_520),
        ("century", 3_155_695_200),
      ]
    ),
    (.speed, [("km/h", 1), ("mph", 1.609344), ("m/s", 3.6), ("knot", 1.852)]),
    (.celsius, [("celsius", 1)]),
    (.fahrenheit, [("fahrenheit", 1)]),
    (.data, [("MB", 1), ("GB", 1000), ("TB", 1_000_000)]),
    (.frequency, [("Hz", 1), ("kHz", 1e3), ("MHz", 1e6), ("GHz", 1e9)]),
  ]
}
