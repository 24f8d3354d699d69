// Part of Kimberlite.
// Debian's libxml2 headers include ICU's, which clash with Foundation's: the option is switched off
// before anything else is read.
#ifndef KIMBERLITE_CLIBXML2_H
#define KIMBERLITE_CLIBXML2_H
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlreader.h>
#include <libxml/xmlerror.h>

static inline void kimberlite_xml_free(void *pointer) { xmlFree(pointer); }
#endif
