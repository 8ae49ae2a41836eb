#include "CData.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t central_asia[] = {
#embed "../../Glossary/central-asia.csv"
};

typedef struct {
  const char *name;
  const uint8_t *bytes;
  int32_t length;
} table;

static const table tables[] = {
  {"glossary/central-asia", central_asia, sizeof central_asia},
};

const uint8_t *stet_data(const char *name, int32_t *length) {
  for (size_t i = 0; i < sizeof tables / sizeof tables[0]; i++) {
    if (strcmp(tables[i].name, name) == 0) {
      *length = tables[i].length;
      return tables[i].bytes;
    }
  }
  *length = 0;
  return NULL;
}
