// Part of Kimberlite.
#include "CSpreadsheet.h"
#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/statvfs.h>
#include <xlsxwriter.h>

/// The structures above are those of this version: no other one is loaded.
#define LIBRARY "libxlsxwriter.so." LXW_SOVERSION

/// The functions of the library that are used, by their own names.
#define FUNCTIONS(USE)                                                                          \
  USE(workbook_new_opt)                                                                         \
  USE(workbook_close)                                                                           \
  USE(lxw_workbook_free)                                                                        \
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
  /// What the library does not notice; NULL: nothing.
  const char *reason;
  char *folder;
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

/// Rows wait in a temporary file for each sheet, and the library does not ask whether they arrived
/// there: on a full disk it would pack what did as if it were all.
static void check_rows(kimberlite_spreadsheet *file, lxw_worksheet *sheet) {
  if (sheet->optimize_tmpfile && ferror(sheet->optimize_tmpfile) && !file->reason) {
    int is_told = errno == ENOSPC || errno == EFBIG || errno == EDQUOT;
    file->reason = strerror(is_told ? errno : EIO);
  }
}

/// Brings the rows that wait to the disk, and asks whether there is room for a second copy of the
/// longest sheet, which is packed from it; of that copy nobody could tell whether it arrived.
static void check_room(kimberlite_spreadsheet *file) {
  off_t longest = 0;
  for (int place = 0; place < file->sheet_count; place++) {
    FILE *rows = file->sheets[place]->optimize_tmpfile;
    if (!rows) continue;
    if (fflush(rows) != 0 && !file->reason) file->reason = strerror(errno);
    check_rows(file, file->sheets[place]);
    off_t length = ftello(rows);
    if (length > longest) longest = length;
  }
  struct statvfs room;
  if (file->reason || statvfs(file->folder, &room) != 0) return;
  uint64_t needed = (uint64_t)longest + (uint64_t)longest / 4;
  if ((uint64_t)room.f_bavail * room.f_frsize < needed) file->reason = strerror(ENOSPC);
}

static void forget(kimberlite_spreadsheet *file) {
  free(file->folder);
  free(file);
}

kimberlite_spreadsheet *kimberlite_spreadsheet_open(const char *path, const char *folder) {
  if (!kimberlite_spreadsheet_is_available()) return NULL;
  kimberlite_spreadsheet *file = calloc(1, sizeof *file);
  if (!file) return NULL;
  lxw_workbook_options options = {
      .constant_memory = LXW_TRUE, .tmpdir = (char *)folder, .use_zip64 = LXW_TRUE};
  file->workbook = library.workbook_new_opt(path, &options);
  file->folder = strdup(folder);
  if (!file->workbook || !file->folder) {
    if (file->workbook) library.lxw_workbook_free(file->workbook);
    forget(file);
    return NULL;
  }
  file->heading = library.workbook_add_format(file->workbook);
  library.format_set_bold(file->heading);
  file->day = library.workbook_add_format(file->workbook);
  library.format_set_num_format(file->day, "yyyy\\-mm\\-dd");
  return file;
}

const char *kimberlite_spreadsheet_error(kimberlite_spreadsheet *file) {
  if (file->reason) return file->reason;
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
  errno = 0;
  lxw_error error = library.workbook_close(file->workbook);
  int code = errno;
  check(file, error);
  // Of a file that cannot be packed the library says that, and the system why.
  if (error != LXW_NO_ERROR && (code == ENOSPC || code == EFBIG || code == EDQUOT || code == EIO))
    file->reason = strerror(code);
  stderr = kept;
  if (nothing) fclose(nothing);
  pthread_mutex_unlock(&closing);
}

void kimberlite_spreadsheet_discard(kimberlite_spreadsheet *file) {
  library.lxw_workbook_free(file->workbook);
  forget(file);
}

const char *kimberlite_spreadsheet_close(kimberlite_spreadsheet *file, const char *title,
                                         int64_t created) {
  lxw_doc_properties properties = {.title = (char *)title, .created = (time_t)created};
  check(file, library.workbook_set_properties(file->workbook, &properties));
  check_room(file);
  if (file->reason) {
    library.lxw_workbook_free(file->workbook);
  } else {
    close_silently(file);
  }
  const char *message = kimberlite_spreadsheet_error(file);
  forget(file);
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
  check_rows(file, file->sheets[sheet]);
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
