// Part of Kimberlite.
// Opaque types and plain functions only: ICU's own headers rename every function by version and
// clash with Foundation's, so they are included in CICU.c alone.
#ifndef KIMBERLITE_CICU_H
#define KIMBERLITE_CICU_H
#include <stdint.h>
#include <stddef.h>
#include "CICUDictionary.h"
#include "CICUEncoding.h"
#include "CICUText.h"

#endif
