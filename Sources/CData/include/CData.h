/// Tables embedded in the binary at compile time. Each is UTF-8, its length in bytes beside it.
#ifndef STET_CDATA_H
#define STET_CDATA_H

#include <stdint.h>

/// A table by the name of its file without the ending ("words/en"), or NULL.
const uint8_t *stet_data(const char *name, int32_t *length);

#endif
