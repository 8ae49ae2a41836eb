/// Stable names over the part of ICU4C that stet uses.
///
/// ICU renames its own symbols by version with macros, which Swift cannot see through, and its
/// headers clash with the toolchain's Foundation. So this header names no ICU type: text is UTF-8
/// with a length in bytes, offsets are byte offsets, and a status is ICU's `UErrorCode` as an int
/// (zero or below: success).
#ifndef STET_CICU_H
#define STET_CICU_H

#include <stdbool.h>
#include <stdint.h>

// Break iteration (UAX #29, UAX #14).

typedef struct stet_break stet_break;

enum { STET_BREAK_GRAPHEME = 0, STET_BREAK_WORD = 1, STET_BREAK_LINE = 2, STET_BREAK_SENTENCE = 3 };

stet_break *stet_break_open(int kind, const char *locale, int *status);
void stet_break_close(stet_break *iterator);

/// What stands between two boundaries: byte offsets, and the rule status of the second boundary.
typedef struct {
  int32_t start;
  int32_t end;
  int32_t tag;
} stet_piece;

/// Writes the pieces of the text whose rule status is `least` or more, in order.
/// Returns how many there are; `pieces` must hold `length` elements.
int32_t stet_break_run(
  stet_break *iterator, const uint8_t *text, int32_t length, int least, stet_piece *pieces,
  int *status);
/// Counts those boundaries and keeps none: the plain speed of ICU, to measure others beside. The
/// text is read in place, through a `UText`, or converted to UTF-16 first.
int32_t stet_break_count(
  stet_break *iterator, const uint8_t *text, int32_t length, bool in_place, int *status);

// Character properties.

int stet_char_script(uint32_t c);
bool stet_char_has_script(uint32_t c, int script);
/// Writes the scripts that a character is used with (UAX #24); returns how many.
int32_t stet_char_scripts(uint32_t c, int *scripts, int32_t capacity);
/// ICU's `UCharCategory`.
int stet_char_category(uint32_t c);
uint32_t stet_char_lower(uint32_t c);
/// The value of a decimal digit in any script, or -1.
int stet_char_digit(uint32_t c);
/// Whether the character fills two columns of a terminal (East Asian Width W or F).
bool stet_char_is_wide(uint32_t c);
/// The compatibility equivalent if it is one single character (full-width forms), else `c`.
uint32_t stet_char_narrow(uint32_t c);
/// The first character of the canonical decomposition if only combining marks follow, else `c`.
uint32_t stet_char_base(uint32_t c);
/// Writes the Sentence_Break property (ICU's `USentenceBreak`) of `count` code points.
void stet_char_sentence_breaks(uint32_t first, int32_t count, uint8_t *out);
/// The canonical composition of two characters, or 0.
uint32_t stet_char_compose(uint32_t a, uint32_t b);
int stet_script_from_name(const char *name);
/// The four-letter ISO 15924 code of a script.
const char *stet_script_name(int script);

// Whole strings. Each returns the length needed; nothing is written past `capacity`.

int32_t stet_nfc(const uint8_t *text, int32_t length, uint8_t *out, int32_t capacity, int *status);
bool stet_is_nfc(const uint8_t *text, int32_t length, int *status);

// Transliteration (CLDR transforms).

typedef struct stet_transliterator stet_transliterator;

stet_transliterator *stet_transliterator_open(const char *id, int *status);
void stet_transliterator_close(stet_transliterator *transliterator);
int32_t stet_transliterator_run(
  stet_transliterator *transliterator, const uint8_t *text, int32_t length, uint8_t *out,
  int32_t capacity, int *status);

// Spelled-out numbers (CLDR rule-based number formats).

typedef struct stet_spellout stet_spellout;

stet_spellout *stet_spellout_open(const char *locale, int *status);
void stet_spellout_close(stet_spellout *format);
/// Parses a number at the start of the text; returns the bytes consumed, 0 if there is none.
int32_t stet_spellout_parse(
  stet_spellout *format, const uint8_t *text, int32_t length, double *value, int *status);
/// Spells a number out; returns the length needed.
int32_t stet_spellout_format(
  stet_spellout *format, double value, uint8_t *out, int32_t capacity, int *status);

// Locales.

/// Whether CLDR has data for the language of a BCP 47 tag.
bool stet_language_is_known(const char *tag);
/// The name of a language in English; returns the length needed.
int32_t stet_language_name(const char *tag, uint8_t *out, int32_t capacity, int *status);
bool stet_language_is_right_to_left(const char *tag);
/// The language most often written in a script (CLDR's likely subtags); false if there is none.
bool stet_likely_language(const char *script, char *out, int32_t capacity);
/// The strings under a path of keys (`a/b`) in one of the trees of CLDR's data, such as `brkitr`,
/// each with a line feed after it; those with the given key alone, if it is not NULL. With
/// `is_keyed`, each stands behind the key of its entry and a tab.
/// Returns the length needed; a failure where the locale or the path is missing.
int32_t stet_locale_strings(
  const char *tree, const char *locale, const char *path, const char *key, bool is_keyed,
  uint8_t *out, int32_t capacity, int *status);

// The library itself.

const char *stet_status_name(int status);
const char *stet_icu_version(void);

#endif
