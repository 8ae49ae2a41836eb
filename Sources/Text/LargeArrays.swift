internal import CAllocator

/// How the allocator treats what is large.
package enum LargeArrays {
  /// Gives each array of some megabytes and more pages of its own, which go back to the system when the
  /// array does. The C library else learns to keep them, and arrays that grow leave holes.
  package static func keepApart() { stet_allocate_apart(4 << 20) }
}
