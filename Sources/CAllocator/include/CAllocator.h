/// The C library's allocator, as far as Swift cannot reach it.
#pragma once

/// Gives each block of so many bytes and more pages of its own, which go back to the system when the
/// block is freed. Does nothing where the C library has no such threshold.
void stet_allocate_apart(int bytes);
