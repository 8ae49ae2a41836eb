#if defined(__has_include)
#if !__has_include(<unicode/ubrk.h>)
#error "ICU's headers are missing: install libicu-dev (Debian, Ubuntu) or libicu-devel (Fedora)"
#endif
#endif

#include "CICU.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <unicode/ubrk.h>
#include <unicode/ucasemap.h>
#include <unicode/uchar.h>
#include <unicode/uloc.h>
#include <unicode/unorm2.h>
#include <unicode/unum.h>
#include <unicode/ures.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>
#include <unicode/utrans.h>
#include <unicode/uversion.h>

#if U_ICU_VERSION_MAJOR_NUM < 66
#error "stet needs ICU 66 or later"
#endif

// UTF-16 with the byte offset that each unit came from, in buffers that grow and are kept.

typedef struct {
  UChar *units;
  int32_t *offsets;
  int32_t count;
  int32_t capacity;
} wide_text;

static bool wide_reserve(wide_text *wide, int32_t capacity) {
  if (capacity <= wide->capacity) return true;
  UChar *units = realloc(wide->units, (size_t)capacity * sizeof(UChar));
  if (units) wide->units = units;
  int32_t *offsets = realloc(wide->offsets, ((size_t)capacity + 1) * sizeof(int32_t));
  if (offsets) wide->offsets = offsets;
  if (!units || !offsets) return false;
  wide->capacity = capacity;
  return true;
}

static bool wide_set(wide_text *wide, const uint8_t *text, int32_t length) {
  if (!wide_reserve(wide, length + 1)) return false;
  UChar *restrict units = wide->units;
  int32_t *restrict offsets = wide->offsets;
  int32_t at = 0, count = 0;
  while (at < length) {
    int32_t run = at;
    while (run < length && text[run] < 0x80) run++;
    for (; at < run; at++, count++) {
      offsets[count] = at;
      units[count] = text[at];
    }
    if (at == length) break;
    int32_t start = at;
    UChar32 c;
    U8_NEXT_OR_FFFD(text, at, length, c);
    offsets[count] = start;
    if (c > 0xFFFF) offsets[count + 1] = start;
    U16_APPEND_UNSAFE(units, count, c);
  }
  offsets[count] = length;
  wide->count = count;
  return true;
}

static void wide_free(wide_text *wide) {
  free(wide->units);
  free(wide->offsets);
}

static int32_t narrow_copy(
  const UChar *units, int32_t count, uint8_t *out, int32_t capacity, int *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t needed = 0;
  u_strToUTF8((char *)out, capacity, &needed, units, count, &error);
  *status = error == U_BUFFER_OVERFLOW_ERROR ? U_ZERO_ERROR : error;
  return needed;
}

// Break iteration

struct stet_break {
  UBreakIterator *iterator;
  wide_text text;
};

stet_break *stet_break_open(int kind, const char *locale, int *status) {
  static const UBreakIteratorType kinds[] = {UBRK_CHARACTER, UBRK_WORD, UBRK_LINE, UBRK_SENTENCE};
  UErrorCode error = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(kinds[kind], locale, NULL, 0, &error);
  *status = error;
  if (U_FAILURE(error)) return NULL;
  stet_break *result = calloc(1, sizeof *result);
  if (result) {
    result->iterator = iterator;
  } else {
    ubrk_close(iterator);
    *status = U_MEMORY_ALLOCATION_ERROR;
  }
  return result;
}

void stet_break_close(stet_break *iterator) {
  ubrk_close(iterator->iterator);
  wide_free(&iterator->text);
  free(iterator);
}

int32_t stet_break_run(
  stet_break *iterator, const uint8_t *text, int32_t length, int least, stet_piece *pieces,
  int *status) {
  UErrorCode error = U_ZERO_ERROR;
  *status = error;
  if (length == 0) return 0;
  if (!wide_set(&iterator->text, text, length)) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return 0;
  }
  ubrk_setText(iterator->iterator, iterator->text.units, iterator->text.count, &error);
  *status = error;
  if (U_FAILURE(error)) return 0;
  const int32_t *offsets = iterator->text.offsets;
  int32_t count = 0, start = 0;
  ubrk_first(iterator->iterator);
  for (int32_t end = ubrk_next(iterator->iterator); end != UBRK_DONE;
       end = ubrk_next(iterator->iterator)) {
    // What begins with a space is never a word; to ask costs a tenth of the iteration.
    bool isSpace = iterator->text.units[start] == ' ' && least > 0;
    int32_t tag = isSpace ? 0 : ubrk_getRuleStatus(iterator->iterator);
    if (tag >= least) pieces[count++] = (stet_piece){offsets[start], offsets[end], tag};
    start = end;
  }
  return count;
}

static bool break_set(
  stet_break *iterator, const uint8_t *text, int32_t length, bool in_place, UErrorCode *error) {
  if (in_place) {
    // The iterator keeps a clone of the UText, not the UText.
    UText reader = UTEXT_INITIALIZER;
    utext_openUTF8(&reader, (const char *)text, length, error);
    ubrk_setUText(iterator->iterator, &reader, error);
    utext_close(&reader);
  } else if (wide_set(&iterator->text, text, length)) {
    ubrk_setText(iterator->iterator, iterator->text.units, iterator->text.count, error);
  } else {
    *error = U_MEMORY_ALLOCATION_ERROR;
  }
  return U_SUCCESS(*error);
}

int32_t stet_break_count(
  stet_break *iterator, const uint8_t *text, int32_t length, bool in_place, int *status) {
  UErrorCode error = U_ZERO_ERROR;
  int32_t count = 0;
  if (length > 0 && break_set(iterator, text, length, in_place, &error)) {
    ubrk_first(iterator->iterator);
    while (ubrk_next(iterator->iterator) != UBRK_DONE) count++;
  }
  *status = error;
  return count;
}

// Character properties

int stet_char_script(uint32_t c) {
  UErrorCode error = U_ZERO_ERROR;
  UScriptCode script = uscript_getScript((UChar32)c, &error);
  return U_FAILURE(error) ? USCRIPT_UNKNOWN : script;
}

bool stet_char_has_script(uint32_t c, int script) {
  return uscript_hasScript((UChar32)c, (UScriptCode)script);
}

int32_t stet_char_scripts(uint32_t c, int *scripts, int32_t capacity) {
  UScriptCode codes[64];
  UErrorCode error = U_ZERO_ERROR;
  int32_t count = uscript_getScriptExtensions((UChar32)c, codes, 64, &error);
  if (U_FAILURE(error)) return 0;
  if (count > capacity) count = capacity;
  for (int32_t i = 0; i < count; i++) scripts[i] = codes[i];
  return count;
}

int stet_char_category(uint32_t c) { return u_charType((UChar32)c); }

uint32_t stet_char_lower(uint32_t c) { return (uint32_t)u_tolower((UChar32)c); }

int stet_char_digit(uint32_t c) { return u_charDigitValue((UChar32)c); }

bool stet_char_is_wide(uint32_t c) {
  int32_t width = u_getIntPropertyValue((UChar32)c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH;
}

uint32_t stet_char_narrow(uint32_t c) {
  int32_t width = u_getIntPropertyValue((UChar32)c, UCHAR_EAST_ASIAN_WIDTH);
  if (width != U_EA_FULLWIDTH) return c;
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *nfkc = unorm2_getNFKCInstance(&error);
  UChar units[8];
  if (U_FAILURE(error)) return c;
  int32_t count = unorm2_getDecomposition(nfkc, (UChar32)c, units, 8, &error);
  if (U_FAILURE(error) || count != 1) return c;
  return units[0];
}

uint32_t stet_char_base(uint32_t c) {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&error);
  UChar units[16];
  if (U_FAILURE(error)) return c;
  int32_t count = unorm2_getDecomposition(nfc, (UChar32)c, units, 16, &error);
  if (U_FAILURE(error) || count < 1) return c;
  UChar32 base, mark;
  int32_t at = 0;
  U16_NEXT(units, at, count, base);
  while (at < count) {
    U16_NEXT(units, at, count, mark);
    if (u_charType(mark) != U_NON_SPACING_MARK) return c;
  }
  return (uint32_t)base;
}

void stet_char_sentence_breaks(uint32_t first, int32_t count, uint8_t *out) {
  for (int32_t i = 0; i < count; i++) {
    out[i] = (uint8_t)u_getIntPropertyValue((UChar32)first + i, UCHAR_SENTENCE_BREAK);
  }
}

uint32_t stet_char_compose(uint32_t a, uint32_t b) {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&error);
  if (U_FAILURE(error)) return 0;
  UChar32 composed = unorm2_composePair(nfc, (UChar32)a, (UChar32)b);
  return composed < 0 ? 0 : (uint32_t)composed;
}

int stet_script_from_name(const char *name) {
  UErrorCode error = U_ZERO_ERROR;
  UScriptCode codes[4];
  int32_t count = uscript_getCode(name, codes, 4, &error);
  return U_FAILURE(error) || count < 1 ? USCRIPT_UNKNOWN : codes[0];
}

const char *stet_script_name(int script) { return uscript_getShortName((UScriptCode)script); }

// Normalisation

bool stet_is_nfc(const uint8_t *text, int32_t length, int *status) {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&error);
  wide_text wide = {0};
  UBool result = false;
  if (U_SUCCESS(error) && wide_set(&wide, text, length)) {
    result = unorm2_isNormalized(nfc, wide.units, wide.count, &error);
  }
  wide_free(&wide);
  *status = error;
  return result;
}

int32_t stet_nfc(const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity, int *status) {
  UErrorCode error = U_ZERO_ERROR;
  const UNormalizer2 *nfc = unorm2_getNFCInstance(&error);
  *status = error;
  wide_text wide = {0};
  int32_t result = 0;
  if (U_SUCCESS(error) && wide_set(&wide, text, length)) {
    // NFC of a text is never more than three times its UTF-16 length (UAX #15).
    int32_t room = wide.count * 3 + 8;
    UChar *units = malloc((size_t)room * sizeof(UChar));
    if (units) {
      int32_t count = unorm2_normalize(nfc, wide.units, wide.count, units, room, &error);
      *status = error;
      if (U_SUCCESS(error)) result = narrow_copy(units, count, out, capacity, status);
      free(units);
    } else {
      *status = U_MEMORY_ALLOCATION_ERROR;
    }
  }
  wide_free(&wide);
  return result;
}

// Transliteration

struct stet_transliterator {
  UTransliterator *transliterator;
};

stet_transliterator *stet_transliterator_open(const char *id, int *status) {
  UErrorCode error = U_ZERO_ERROR;
  UChar units[256];
  int32_t count = 0;
  u_strFromUTF8(units, 256, &count, id, -1, &error);
  UTransliterator *opened =
    U_SUCCESS(error) ? utrans_openU(units, count, UTRANS_FORWARD, NULL, 0, NULL, &error) : NULL;
  *status = error;
  if (U_FAILURE(error)) return NULL;
  stet_transliterator *result = calloc(1, sizeof *result);
  if (result) {
    result->transliterator = opened;
  } else {
    utrans_close(opened);
    *status = U_MEMORY_ALLOCATION_ERROR;
  }
  return result;
}

void stet_transliterator_close(stet_transliterator *transliterator) {
  utrans_close(transliterator->transliterator);
  free(transliterator);
}

int32_t stet_transliterator_run(
  stet_transliterator *transliterator, const uint8_t *text, int32_t length, uint8_t *out,
  int32_t capacity, int *status) {
  wide_text wide = {0};
  int32_t result = 0;
  // No CLDR transform in use lengthens a text more than eightfold (one ideograph, one syllable).
  if (length == 0 || !wide_set(&wide, text, length) || !wide_reserve(&wide, wide.count * 8 + 32)) {
    *status = length == 0 ? U_ZERO_ERROR : U_MEMORY_ALLOCATION_ERROR;
  } else {
    UErrorCode error = U_ZERO_ERROR;
    int32_t count = wide.count, limit = wide.count;
    utrans_transUChars(
      transliterator->transliterator, wide.units, &count, wide.capacity, 0, &limit, &error);
    *status = error;
    if (U_SUCCESS(error)) result = narrow_copy(wide.units, count, out, capacity, status);
  }
  wide_free(&wide);
  return result;
}

// Spelled-out numbers

struct stet_spellout {
  UNumberFormat *format;
};

stet_spellout *stet_spellout_open(const char *locale, int *status) {
  UErrorCode error = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &error);
  *status = error;
  if (U_FAILURE(error)) return NULL;
  unum_setAttribute(format, UNUM_LENIENT_PARSE, 1);
  stet_spellout *result = calloc(1, sizeof *result);
  if (result) {
    result->format = format;
  } else {
    unum_close(format);
    *status = U_MEMORY_ALLOCATION_ERROR;
  }
  return result;
}

void stet_spellout_close(stet_spellout *format) {
  unum_close(format->format);
  free(format);
}

int32_t stet_spellout_parse(
  stet_spellout *format, const uint8_t *text, int32_t length, double *value, int *status) {
  wide_text wide = {0};
  int32_t consumed = 0;
  *status = U_ZERO_ERROR;
  if (wide_set(&wide, text, length)) {
    UErrorCode error = U_ZERO_ERROR;
    int32_t position = 0;
    *value = unum_parseDouble(format->format, wide.units, wide.count, &position, &error);
    if (U_SUCCESS(error)) consumed = wide.offsets[position];
  } else {
    *status = U_MEMORY_ALLOCATION_ERROR;
  }
  wide_free(&wide);
  return consumed;
}

int32_t stet_spellout_format(
  stet_spellout *format, double value, uint8_t *out, int32_t capacity, int *status) {
  UChar units[512];
  UErrorCode error = U_ZERO_ERROR;
  int32_t count = unum_formatDouble(format->format, value, units, 512, NULL, &error);
  *status = error;
  return U_FAILURE(error) ? 0 : narrow_copy(units, count, out, capacity, status);
}

// Locales

bool stet_language_is_known(const char *tag) {
  char language[ULOC_LANG_CAPACITY];
  UErrorCode error = U_ZERO_ERROR;
  int32_t length = uloc_getLanguage(tag, language, ULOC_LANG_CAPACITY, &error);
  if (U_FAILURE(error) || length < 2) return false;
  for (int32_t i = 0; i < uloc_countAvailable(); i++) {
    const char *name = uloc_getAvailable(i);
    if (strncmp(name, language, (size_t)length) == 0 && (name[length] == 0 || name[length] == '_'))
      return true;
  }
  return false;
}

int32_t stet_language_name(const char *tag, uint8_t *out, int32_t capacity, int *status) {
  UChar units[256];
  UErrorCode error = U_ZERO_ERROR;
  int32_t count = uloc_getDisplayName(tag, "en", units, 256, &error);
  *status = error;
  return U_FAILURE(error) ? 0 : narrow_copy(units, count, out, capacity, status);
}

bool stet_language_is_right_to_left(const char *tag) { return uloc_isRightToLeft(tag); }

bool stet_likely_language(const char *script, char *out, int32_t capacity) {
  char tag[ULOC_FULLNAME_CAPACITY] = "und_";
  char full[ULOC_FULLNAME_CAPACITY];
  UErrorCode error = U_ZERO_ERROR;
  strncat(tag, script, 4);
  uloc_addLikelySubtags(tag, full, ULOC_FULLNAME_CAPACITY, &error);
  uloc_getLanguage(full, out, capacity, &error);
  return U_SUCCESS(error) && out[0] && strcmp(out, "und") != 0;
}

// Locale data

typedef struct {
  uint8_t *out;
  int32_t capacity;
  int32_t length;
} string_sink;

/// - entry: written before the string, with a tab between them, if there is one.
static void sink_string(
  string_sink *sink, const UResourceBundle *bundle, const char *entry, UErrorCode *error) {
  int32_t length = 0;
  const UChar *units = ures_getString(bundle, &length, error);
  int32_t room = sink->capacity > sink->length ? sink->capacity - sink->length : 0;
  int status = U_ZERO_ERROR;
  if (U_FAILURE(*error)) return;
  if (entry) {
    for (const char *at = entry; *at; at++, sink->length++) {
      if (sink->length < sink->capacity) sink->out[sink->length] = (uint8_t)*at;
    }
    if (sink->length < sink->capacity) sink->out[sink->length] = '\t';
    sink->length++;
  }
  room = sink->capacity > sink->length ? sink->capacity - sink->length : 0;
  sink->length += narrow_copy(units, length, room ? sink->out + sink->length : NULL, room, &status);
  if (sink->length < sink->capacity) sink->out[sink->length] = '\n';
  sink->length++;
}

/// Only strings with the key count, if one is given. With `is_keyed`, each is written behind the
/// key of its entry in the outermost table, `entry`.
static void sink_strings(
  string_sink *sink, UResourceBundle *bundle, const char *key, bool is_keyed, const char *entry,
  UErrorCode *error) {
  UResourceBundle *item = NULL;
  while (U_SUCCESS(*error) && ures_hasNext(bundle)) {
    item = ures_getNextResource(bundle, item, error);
    if (U_FAILURE(*error)) break;
    UResType type = ures_getType(item);
    const char *name = ures_getKey(item);
    const char *outer = entry ? entry : is_keyed ? name : NULL;
    if (type == URES_TABLE || type == URES_ARRAY) {
      sink_strings(sink, item, key, is_keyed, outer, error);
    } else if (type == URES_STRING && (!key || (name && strcmp(name, key) == 0))) {
      sink_string(sink, item, outer, error);
    }
  }
  ures_close(item);
}

int32_t stet_locale_strings(
  const char *tree, const char *locale, const char *path, const char *key, bool is_keyed,
  uint8_t *out, int32_t capacity, int *status) {
  char name[64];
  char package[64] = U_ICUDATA_NAME "-";
  strncat(package, tree, sizeof package - strlen(package) - 1);
  UErrorCode error = U_ZERO_ERROR;
  string_sink sink = {out, capacity, 0};
  UResourceBundle *bundle = ures_open(package, locale, &error);
  if (error == U_USING_DEFAULT_WARNING) error = U_MISSING_RESOURCE_ERROR;
  for (size_t length; U_SUCCESS(error) && *path; path += length + (path[length] == '/')) {
    length = strcspn(path, "/");
    snprintf(name, sizeof name, "%.*s", (int)length, path);
    bundle = ures_getByKey(bundle, name, bundle, &error);
  }
  if (U_SUCCESS(error)) sink_strings(&sink, bundle, key, is_keyed, NULL, &error);
  ures_close(bundle);
  *status = error;
  return U_FAILURE(error) ? 0 : sink.length;
}

// The library itself

const char *stet_status_name(int status) { return u_errorName((UErrorCode)status); }

const char *stet_icu_version(void) { return U_ICU_VERSION; }
