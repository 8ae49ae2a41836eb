#include "CData.h"

#include <string.h>

#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t glossary_central_asia[] = {
#embed "../../Glossary/central-asia.csv"
};

static const uint8_t glossary_china[] = {
#embed "../../Glossary/china.csv"
};

static const uint8_t glossary_events[] = {
#embed "../../Glossary/events.csv"
};

static const uint8_t glossary_initiatives[] = {
#embed "../../Glossary/initiatives.csv"
};

static const uint8_t glossary_media[] = {
#embed "../../Glossary/media.csv"
};

static const uint8_t glossary_organisations[] = {
#embed "../../Glossary/organisations.csv"
};

static const uint8_t glossary_people[] = {
#embed "../../Glossary/people.csv"
};

static const uint8_t glossary_routes[] = {
#embed "../../Glossary/routes.csv"
};

static const uint8_t glossary_world[] = {
#embed "../../Glossary/world.csv"
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

static const uint8_t lexicon_de_en[] = {
#embed "../../Glossary/lexicon/de-en.tsv"
};

static const uint8_t lexicon_es_en[] = {
#embed "../../Glossary/lexicon/es-en.tsv"
};

static const uint8_t lexicon_fr_en[] = {
#embed "../../Glossary/lexicon/fr-en.tsv"
};

static const uint8_t lexicon_ja_en[] = {
#embed "../../Glossary/lexicon/ja-en.tsv"
};

static const uint8_t lexicon_ru_en[] = {
#embed "../../Glossary/lexicon/ru-en.tsv"
};

static const uint8_t lexicon_zh_en[] = {
#embed "../../Glossary/lexicon/zh-en.tsv"
};

static const uint8_t pinyin[] = {
#embed "pinyin.txt"
};

static const uint8_t segmentation_ar[] = {
#embed "segmentation/ar.txt"
};

static const uint8_t segmentation_bg[] = {
#embed "segmentation/bg.txt"
};

static const uint8_t segmentation_cs[] = {
#embed "segmentation/cs.txt"
};

static const uint8_t segmentation_da[] = {
#embed "segmentation/da.txt"
};

static const uint8_t segmentation_de[] = {
#embed "segmentation/de.txt"
};

static const uint8_t segmentation_el[] = {
#embed "segmentation/el.txt"
};

static const uint8_t segmentation_en[] = {
#embed "segmentation/en.txt"
};

static const uint8_t segmentation_es[] = {
#embed "segmentation/es.txt"
};

static const uint8_t segmentation_fa[] = {
#embed "segmentation/fa.txt"
};

static const uint8_t segmentation_fr[] = {
#embed "segmentation/fr.txt"
};

static const uint8_t segmentation_hi[] = {
#embed "segmentation/hi.txt"
};

static const uint8_t segmentation_hy[] = {
#embed "segmentation/hy.txt"
};

static const uint8_t segmentation_it[] = {
#embed "segmentation/it.txt"
};

static const uint8_t segmentation_ja[] = {
#embed "segmentation/ja.txt"
};

static const uint8_t segmentation_kk[] = {
#embed "segmentation/kk.txt"
};

static const uint8_t segmentation_ko[] = {
#embed "segmentation/ko.txt"
};

static const uint8_t segmentation_nl[] = {
#embed "segmentation/nl.txt"
};

static const uint8_t segmentation_no[] = {
#embed "segmentation/no.txt"
};

static const uint8_t segmentation_pl[] = {
#embed "segmentation/pl.txt"
};

static const uint8_t segmentation_pt[] = {
#embed "segmentation/pt.txt"
};

static const uint8_t segmentation_ru[] = {
#embed "segmentation/ru.txt"
};

static const uint8_t segmentation_sk[] = {
#embed "segmentation/sk.txt"
};

static const uint8_t segmentation_sv[] = {
#embed "segmentation/sv.txt"
};

static const uint8_t segmentation_tr[] = {
#embed "segmentation/tr.txt"
};

static const uint8_t segmentation_uk[] = {
#embed "segmentation/uk.txt"
};

static const uint8_t segmentation_und[] = {
#embed "segmentation/und.txt"
};

static const uint8_t segmentation_zh[] = {
#embed "segmentation/zh.txt"
};

static const uint8_t segmentation_zh_hant[] = {
#embed "segmentation/zh-Hant.txt"
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
  {"glossary/central-asia", glossary_central_asia, sizeof glossary_central_asia},
  {"glossary/china", glossary_china, sizeof glossary_china},
  {"glossary/events", glossary_events, sizeof glossary_events},
  {"glossary/initiatives", glossary_initiatives, sizeof glossary_initiatives},
  {"glossary/media", glossary_media, sizeof glossary_media},
  {"glossary/organisations", glossary_organisations, sizeof glossary_organisations},
  {"glossary/people", glossary_people, sizeof glossary_people},
  {"glossary/routes", glossary_routes, sizeof glossary_routes},
  {"glossary/world", glossary_world, sizeof glossary_world},
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
  {"lexicon/de-en", lexicon_de_en, sizeof lexicon_de_en},
  {"lexicon/es-en", lexicon_es_en, sizeof lexicon_es_en},
  {"lexicon/fr-en", lexicon_fr_en, sizeof lexicon_fr_en},
  {"lexicon/ja-en", lexicon_ja_en, sizeof lexicon_ja_en},
  {"lexicon/ru-en", lexicon_ru_en, sizeof lexicon_ru_en},
  {"lexicon/zh-en", lexicon_zh_en, sizeof lexicon_zh_en},
  {"pinyin", pinyin, sizeof pinyin},
  {"segmentation/ar", segmentation_ar, sizeof segmentation_ar},
  {"segmentation/bg", segmentation_bg, sizeof segmentation_bg},
  {"segmentation/cs", segmentation_cs, sizeof segmentation_cs},
  {"segmentation/da", segmentation_da, sizeof segmentation_da},
  {"segmentation/de", segmentation_de, sizeof segmentation_de},
  {"segmentation/el", segmentation_el, sizeof segmentation_el},
  {"segmentation/en", segmentation_en, sizeof segmentation_en},
  {"segmentation/es", segmentation_es, sizeof segmentation_es},
  {"segmentation/fa", segmentation_fa, sizeof segmentation_fa},
  {"segmentation/fr", segmentation_fr, sizeof segmentation_fr},
  {"segmentation/hi", segmentation_hi, sizeof segmentation_hi},
  {"segmentation/hy", segmentation_hy, sizeof segmentation_hy},
  {"segmentation/it", segmentation_it, sizeof segmentation_it},
  {"segmentation/ja", segmentation_ja, sizeof segmentation_ja},
  {"segmentation/kk", segmentation_kk, sizeof segmentation_kk},
  {"segmentation/ko", segmentation_ko, sizeof segmentation_ko},
  {"segmentation/nl", segmentation_nl, sizeof segmentation_nl},
  {"segmentation/no", segmentation_no, sizeof segmentation_no},
  {"segmentation/pl", segmentation_pl, sizeof segmentation_pl},
  {"segmentation/pt", segmentation_pt, sizeof segmentation_pt},
  {"segmentation/ru", segmentation_ru, sizeof segmentation_ru},
  {"segmentation/sk", segmentation_sk, sizeof segmentation_sk},
  {"segmentation/sv", segmentation_sv, sizeof segmentation_sv},
  {"segmentation/tr", segmentation_tr, sizeof segmentation_tr},
  {"segmentation/uk", segmentation_uk, sizeof segmentation_uk},
  {"segmentation/und", segmentation_und, sizeof segmentation_und},
  {"segmentation/zh", segmentation_zh, sizeof segmentation_zh},
  {"segmentation/zh-Hant", segmentation_zh_hant, sizeof segmentation_zh_hant},
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
