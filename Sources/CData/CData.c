#include "CData.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t central_asia[] = {
#embed "../../Glossary/central-asia.csv"
};

static const uint8_t function_words_cs[] = {
#embed "function-words/cs.txt"
};

static const uint8_t function_words_da[] = {
#embed "function-words/da.txt"
};

static const uint8_t function_words_de[] = {
#embed "function-words/de.txt"
};

static const uint8_t function_words_en[] = {
#embed "function-words/en.txt"
};

static const uint8_t function_words_es[] = {
#embed "function-words/es.txt"
};

static const uint8_t function_words_fr[] = {
#embed "function-words/fr.txt"
};

static const uint8_t function_words_it[] = {
#embed "function-words/it.txt"
};

static const uint8_t function_words_nl[] = {
#embed "function-words/nl.txt"
};

static const uint8_t function_words_pl[] = {
#embed "function-words/pl.txt"
};

static const uint8_t function_words_pt[] = {
#embed "function-words/pt.txt"
};

static const uint8_t function_words_ru[] = {
#embed "function-words/ru.txt"
};

static const uint8_t function_words_sv[] = {
#embed "function-words/sv.txt"
};

static const uint8_t function_words_tr[] = {
#embed "function-words/tr.txt"
};

static const uint8_t function_words_uk[] = {
#embed "function-words/uk.txt"
};

static const uint8_t pinyin[] = {
#embed "pinyin.txt"
};

static const uint8_t words_de[] = {
#embed "words/de.txt"
};

static const uint8_t words_en[] = {
#embed "words/en.txt"
};

static const uint8_t words_es[] = {
#embed "words/es.txt"
};

static const uint8_t words_fr[] = {
#embed "words/fr.txt"
};

static const uint8_t words_ru[] = {
#embed "words/ru.txt"
};

typedef struct {
  const char *name;
  const uint8_t *bytes;
  int32_t length;
} table;

static const table tables[] = {
  {"glossary/central-asia", central_asia, sizeof central_asia},
  {"function-words/cs", function_words_cs, sizeof function_words_cs},
  {"function-words/da", function_words_da, sizeof function_words_da},
  {"function-words/de", function_words_de, sizeof function_words_de},
  {"function-words/en", function_words_en, sizeof function_words_en},
  {"function-words/es", function_words_es, sizeof function_words_es},
  {"function-words/fr", function_words_fr, sizeof function_words_fr},
  {"function-words/it", function_words_it, sizeof function_words_it},
  {"function-words/nl", function_words_nl, sizeof function_words_nl},
  {"function-words/pl", function_words_pl, sizeof function_words_pl},
  {"function-words/pt", function_words_pt, sizeof function_words_pt},
  {"function-words/ru", function_words_ru, sizeof function_words_ru},
  {"function-words/sv", function_words_sv, sizeof function_words_sv},
  {"function-words/tr", function_words_tr, sizeof function_words_tr},
  {"function-words/uk", function_words_uk, sizeof function_words_uk},
  {"pinyin", pinyin, sizeof pinyin},
  {"words/de", words_de, sizeof words_de},
  {"words/en", words_en, sizeof words_en},
  {"words/es", words_es, sizeof words_es},
  {"words/fr", words_fr, sizeof words_fr},
  {"words/ru", words_ru, sizeof words_ru},
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
