// Part of Kimberlite.
#include "CSpreadsheet.h"
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <xlsxwriter.h>

/// The structures above are those of this version: no other one is loaded.
#define LIBRARY "libxlsxwriter.so." LXW_SOVERSION

/// The functions of the library that are used, by their own names.
#define FUNCTIONS(USE)                                                                          \
  USE(workbook_new_opt)                                                                         \
  USE(workbook_close)                                                                           \
  USE(workbook_add_worksheet)                                                                   \
  USE(workbook_add_format)                                                                      \
  USE(workbook_set_properties)                                                                  \
  USE(worksheet_freeze_panes)                                                                   \
  USE(worksheet_autofilter)                                                                     \
  USE(worksheet_set_column)                                                                     \
  USE(worksheet_write_string)                                                                   \
  USE(worksheet_write_number)                                                                   \
  USE(worksheet_write_boolean)                                                                  \
  USE(worksheet_write_datetime)                                                                 \
  USE(format_set_bold)                                                                          \
  USE(format_set_num_format)                                                                    \
  USE(lxw_strerror)

#define DECLARE(name) __typeof__(name) *name;
static struct {
  FUNCTIONS(DECLARE)
} library;

#define SHEETS 64

struct kimberlite_spreadsheet {
  lxw_workbook *workbook;
  lxw_format *heading;
  lxw_format *day;
  lxw_worksheet *sheets[SHEETS];
  int sheet_count;
  lxw_error error;
};

const char *kimberlite_spreadsheet_library(void) { return LIBRARY; }

int kimberlite_spreadsheet_is_available(void) {
  if (library.workbook_new_opt) return 1;
  void *handle = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL);
  if (!handle) return 0;
  int is_whole = 1;
#define LOAD(name)                                                                              \
  library.name = (__typeof__(name) *)dlsym(handle, #name);                                      \
  if (!library.name) is_whole = 0;
  FUNCTIONS(LOAD)
  if (!is_whole) library.workbook_new_opt = NULL;
  return is_whole;
}

static void check(kimberlite_spreadsheet *file, lxw_error error) {
  if (error != LXW_NO_ERROR && file->error == LXW_NO_ERROR) file->error = error;
}

kimberlite_spreadsheet *kimberlite_spreadsheet_open(const char *path, const char *folder) {
  if (!kimberlite_spreadsheet_is_available()) return NULL;
  kimberlite_spreadsheet *file = calloc(1, sizeof *file);
  if (!file) return NULL;
  lxw_workbook_options options = {
      .constant_memory = LXW_TRUE, .tmpdir = (char *)folder, .use_zip64 = LXW_TRUE};
  file->workbook = library.workbook_new_opt(path, &options);
  if (!file->workbook) {
    free(file);
    return NULL;
  }
  file->heading = library.workbook_add_format(file->workbook);
  library.format_set_bold(file->heading);
  file->day = library.workbook_add_format(file->workbook);
  library.format_set_num_format(file->day, "yyyy\\-mm\\-dd");
  return file;
}

const char *kimberlite_spreadsheet_error(kimberlite_spreadsheet *file) {
  return file->error == LXW_NO_ERROR ? NULL : library.lxw_strerror(file->error);
}

static pthread_mutex_t closing = PTHREAD_MUTEX_INITIALIZER;

/// The library prints its failures to the stream of standard error besides; who calls tells them. In
/// glibc the stream is a variable that may be set; the descriptor stays as it is.
static void close_silently(kimberlite_spreadsheet *file) {
  pthread_mutex_lock(&closing);
  FILE *kept = stderr;
  FILE *nothing = fopen("/dev/null", "we");
  if (nothing) stderr = nothing;
  check(file, library.workbook_close(file->workbook));
  stderr = kept;
  if (nothing) fclose(nothing);
  pthread_mutex_unlock(&closing);
}

const char *kimberlite_spreadsheet_close(kimberlite_spreadsheet *file, const char *title,
                                         int64_t created) {
  lxw_doc_properties properties = {.title = (char *)title, .created = (time_t)created};
  check(file, library.workbook_set_properties(file->workbook, &properties));
  close_silently(file);
  const char *message = kimberlite_spreadsheet_error(file);
  free(file);
  return message;
}

int kimberlite_spreadsheet_add_sheet(kimberlite_spreadsheet *file, const char *name) {
  if (file->sheet_count == SHEETS) return -1;
  lxw_worksheet *sheet = library.workbook_add_worksheet(file->workbook, name);
  if (!sheet) return -1;
  library.worksheet_freeze_panes(sheet, 1, 0);
  file->sheets[file->sheet_count] = sheet;
  return file->sheet_count++;
}

void kimberlite_spreadsheet_set_column(kimberlite_spreadsheet *file, int sheet, int column,
                                       double width, int is_date) {
  lxw_format *format = is_date ? file->day : NULL;
  check(file, library.worksheet_set_column(file->sheets[sheet], column, column, width, format));
}

void kimberlite_spreadsheet_set_filter(kimberlite_spreadsheet *file, int sheet, uint32_t last_row,
                                       int last_column) {
  check(file, library.worksheet_autofilter(file->sheets[sheet], 0, 0, last_row, last_column));
}

void kimberlite_spreadsheet_heading(kimberlite_spreadsheet *file, int sheet, uint32_t row,
                                    int column, const char *text) {
  check(file, library.worksheet_write_string(file->sheets[sheet], row, column, text,
                                             file->heading));
}

void kimberlite_spreadsheet_text(kimberlite_spreadsheet *file, int sheet, uint32_t row, int column,
                                 const char *text) {
  check(file, library.worksheet_write_string(file->sheets[sheet], row, column, text, NULL));
}

void kimberlite_spreadsheet_number(kimberlite_spreadsheet *file, int sheet, uint32_t row,
                                   int column, double value) {
  check(file, library.worksheet_write_number(file->sheets[sheet], row, column, value, NULL));
}

void kimberlite_spreadsheet_truth(kimberlite_spreadsheet *file, int sheet, uint32_t row, int column,
                                  int value) {
  check(file, library.worksheet_write_boolean(file->sheets[sheet], row, column, value, NULL));
}

void kimberlite_spreadsheet_day(kimberlite_spreadsheet *file, int sheet, uint32_t row, int column,
                                int year, int month, int day) {
  lxw_datetime value = {.year = year, .month = month, .day = day};
  check(file, library.worksheet_write_datetime(file->sheets[sheet], row, column, &value,
                                               file->day));
}
