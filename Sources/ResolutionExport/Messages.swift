// Part of Kimberlite.
import ResolutionModel

/// Every sentence that Kimberlite says of a finding or an error is written here.
package enum Messages {
}
