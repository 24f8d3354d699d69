// Part of Kimberlite.
// Writing spreadsheets (Office Open XML) through libxlsxwriter, which is loaded when it is needed: only
// an export to a spreadsheet needs it, and Debian has it as a shared library only.
#ifndef KIMBERLITE_CSPREADSHEET_H
#define KIMBERLITE_CSPREADSHEET_H
#include <stdint.h>

/// A file being written, row by row, with little memory.
typedef struct kimberlite_spreadsheet kimberlite_spreadsheet;

/// The file of the library that this was built for: `libxlsxwriter.so.4`.
const char *kimberlite_spreadsheet_library(void);
/// 1 when the library could be loaded.
int kimberlite_spreadsheet_is_available(void);

/// - folder: for temporary files.
/// NULL where there is no library, or no memory.
kimberlite_spreadsheet *kimberlite_spreadsheet_open(const char *path, const char *folder);
/// What went wrong first, in the library's words; NULL: nothing.
const char *kimberlite_spreadsheet_error(kimberlite_spreadsheet *file);
/// Writes the file and closes it; NULL when everything was written, else what went wrong.
///
/// - created: seconds since 1970, the day that the file says it was made.
const char *kimberlite_spreadsheet_close(kimberlite_spreadsheet *file, const char *title,
                                         int64_t created);

/// Closes it without writing the file.
void kimberlite_spreadsheet_discard(kimberlite_spreadsheet *file);

/// A new sheet; its number, or -1. Its first row stays in view.
int kimberlite_spreadsheet_add_sheet(kimberlite_spreadsheet *file, const char *name);
/// The width in characters, and whether its cells are days.
void kimberlite_spreadsheet_set_column(kimberlite_spreadsheet *file, int sheet, int column,
                                       double width, int is_date);
/// Filters in the first row over everything down to this place.
void kimberlite_spreadsheet_set_filter(kimberlite_spreadsheet *file, int sheet, uint32_t last_row,
                                       int last_column);

/// Cells, in the order of their rows. `text` is UTF-8 and never a formula or a link.
void kimberlite_spreadsheet_heading(kimberlite_spreadsheet *file, int sheet, uint32_t row,
                                    int column, const char *text);
void kimberlite_spreadsheet_text(kimberlite_spreadsheet *file, int sheet, uint32_t row, int column,
                                 const char *text);
void kimberlite_spreadsheet_number(kimberlite_spreadsheet *file, int sheet, uint32_t row,
                                   int column, double value);
void kimberlite_spreadsheet_truth(kimberlite_spreadsheet *file, int sheet, uint32_t row, int column,
                                  int value);
/// A day from 1 March 1900 on.
void kimberlite_spreadsheet_day(kimberlite_spreadsheet *file, int sheet, uint32_t row, int column,
                                int year, int month, int day);

#endif
