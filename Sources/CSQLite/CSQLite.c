// Part of Kimberlite.
#include "CSQLite.h"
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

struct kimberlite_statement {
  sqlite3_stmt *statement;
  kimberlite_database *database;
  kimberlite_statement *next;
};

struct kimberlite_database {
  sqlite3 *connection;
  kimberlite_statement *statements;
  char *error;
};

/// What is said where there is no memory left to copy what SQLite says.
static char no_memory[] = "out of memory";

static void fail(kimberlite_database *database, const char *message) {
  if (database->error) return;
  char *copy = message ? strdup(message) : NULL;
  database->error = copy ? copy : no_memory;
}

/// Keeps the first failure; 1 for a result that is none.
static int checked(kimberlite_database *database, int result) {
  if (result == SQLITE_OK || result == SQLITE_DONE || result == SQLITE_ROW) return 1;
  fail(database, database->connection ? sqlite3_errmsg(database->connection)
                                      : sqlite3_errstr(result));
  return 0;
}

kimberlite_database *kimberlite_database_open(const char *path) {
  kimberlite_database *database = calloc(1, sizeof *database);
  if (!database) return NULL;
  int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
  checked(database, sqlite3_open_v2(path, &database->connection, flags, NULL));
  return database;
}

const char *kimberlite_database_error(kimberlite_database *database) { return database->error; }

int kimberlite_database_close(kimberlite_database *database) {
  while (database->statements) {
    kimberlite_statement *statement = database->statements;
    database->statements = statement->next;
    sqlite3_finalize(statement->statement);
    free(statement);
  }
  int result = sqlite3_close(database->connection);
  if (database->error != no_memory) free(database->error);
  free(database);
  return result == SQLITE_OK;
}

int kimberlite_database_run(kimberlite_database *database, const char *sql) {
  return checked(database, sqlite3_exec(database->connection, sql, NULL, NULL, NULL));
}

kimberlite_statement *kimberlite_database_prepare(kimberlite_database *database, const char *sql) {
  kimberlite_statement *statement = calloc(1, sizeof *statement);
  if (!statement) {
    fail(database, NULL);
    return NULL;
  }
  int result = sqlite3_prepare_v3(database->connection, sql, -1, SQLITE_PREPARE_PERSISTENT,
                                  &statement->statement, NULL);
  if (!checked(database, result)) {
    free(statement);
    return NULL;
  }
  statement->database = database;
  statement->next = database->statements;
  database->statements = statement;
  return statement;
}

void kimberlite_statement_text(kimberlite_statement *statement, int parameter, const char *text,
                               size_t length) {
  checked(statement->database, sqlite3_bind_text64(statement->statement, parameter, text, length,
                                                   SQLITE_TRANSIENT, SQLITE_UTF8));
}

void kimberlite_statement_integer(kimberlite_statement *statement, int parameter, int64_t value) {
  checked(statement->database, sqlite3_bind_int64(statement->statement, parameter, value));
}

void kimberlite_statement_real(kimberlite_statement *statement, int parameter, double value) {
  checked(statement->database, sqlite3_bind_double(statement->statement, parameter, value));
}

int kimberlite_statement_run(kimberlite_statement *statement) {
  int worked = checked(statement->database, sqlite3_step(statement->statement));
  sqlite3_reset(statement->statement);
  sqlite3_clear_bindings(statement->statement);
  return worked && !statement->database->error;
}
