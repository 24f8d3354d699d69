// Part of Kimberlite.
// Writing a database of SQLite, behind plain functions: sqlite3.h is included in CSQLite.c alone.
#ifndef KIMBERLITE_CSQLITE_H
#define KIMBERLITE_CSQLITE_H
#include <stddef.h>
#include <stdint.h>

/// A database, and a statement that was prepared.
typedef struct kimberlite_database kimberlite_database;
typedef struct kimberlite_statement kimberlite_statement;

/// Makes or opens the file; NULL without memory. Whether it worked says `kimberlite_database_error`.
kimberlite_database *kimberlite_database_open(const char *path);
/// What went wrong first, in SQLite's words; NULL: nothing. Valid until the database is closed.
const char *kimberlite_database_error(kimberlite_database *database);
/// Closes it and its statements; 1 when everything was written.
int kimberlite_database_close(kimberlite_database *database);

/// Runs statements; 1 when they worked.
int kimberlite_database_run(kimberlite_database *database, const char *sql);
/// NULL on failure.
kimberlite_statement *kimberlite_database_prepare(kimberlite_database *database, const char *sql);

/// Values by the number of their parameter, from 1. What is not given is NULL. Texts are
/// copied.
void kimberlite_statement_text(kimberlite_statement *statement, int parameter, const char *text,
                               size_t length);
void kimberlite_statement_integer(kimberlite_statement *statement, int parameter, int64_t value);
void kimberlite_statement_real(kimberlite_statement *statement, int parameter, double value);
/// Runs it, and forgets the values; 1 when it worked.
int kimberlite_statement_run(kimberlite_statement *statement);

#endif
