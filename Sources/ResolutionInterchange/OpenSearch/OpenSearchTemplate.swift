// Part of Kimberlite.

/// The index template for `OpenSearchWriter`'s lines: composable, for OpenSearch from 1.0 and Elasticsearch
/// from 7.8, both with the plugin analysis-icu.
///
/// English is stemmed; Chinese is divided into words by ICU, and into pairs of characters in the field
/// `text.zh.pairs`, in which any string of two or more characters is found wherever words end. What has
/// no language of these goes through ICU alone. A keyword that a text can make as long as it likes is
/// indexed up to 1024 characters: a term of more than 32,766 bytes would make the cluster refuse the
/// whole paragraph.
package enum OpenSearchTemplate {
  /// The name of the index, unless another is asked for.
  package static let index = "kimberlite"

  /// One JSON object, with a line break at its end.
  package static func bytes(index: String = index) -> [UInt8] {
    Array(
      text.split(separator: "INDEX", omittingEmptySubsequences: false)
        .joined(separator: index).utf8)
  }

  private static let text = """
    {
      "index_patterns": ["INDEX", "INDEX-*"],
      "template": {
        "settings": {
          "number_of_shards": 1,
          "analysis": {
            "filter": {
              "english_possessive": {"type": "stemmer", "language": "possessive_english"},
              "english_stems": {"type": "stemmer", "language": "english"}
            },
            "normalizer": {
              "folded": {"type": "custom", "filter": ["icu_folding"]}
            },
            "analyzer": {
              "icu": {"type": "custom", "tokenizer": "icu_tokenizer", "filter": ["icu_folding"]},
              "icu_english": {
                "type": "custom", "tokenizer": "icu_tokenizer",
                "filter": ["english_possessive", "icu_folding", "english_stems"]
              },
              "chinese_pairs": {
                "type": "custom", "tokenizer": "standard",
                "filter": ["cjk_width", "cjk_bigram", "icu_folding"]
              }
            }
          }
        },
        "mappings": {
          "dynamic": false,
          "dynamic_templates": [
            {"texts": {"path_match": "text.*", "mapping": {"type": "text", "analyzer": "icu"}}},
            {"titles": {"path_match": "title.*", "mapping": {"type": "text", "analyzer": "icu"}}}
          ],
          "properties": {
            "address": {"type": "keyword", "ignore_above": 1024},
            "symbol": {"type": "keyword", "normalizer": "folded", "ignore_above": 1024},
            "language": {"type": "keyword"},
            "type": {"type": "keyword"},
            "body": {"type": "keyword", "ignore_above": 1024},
            "title": {
              "type": "object", "dynamic": true,
              "properties": {
                "en": {"type": "text", "analyzer": "icu_english"},
                "zh": {"type": "text", "analyzer": "icu"}
              }
            },
            "session": {"type": "integer"},
            "agendaItem": {"type": "keyword", "ignore_above": 1024},
            "adopted": {"type": "date", "format": "strict_date"},
            "published": {"type": "date", "format": "strict_date"},
            "date": {"type": "date", "format": "strict_date"},
            "year": {"type": "integer"},
            "plenaryMeeting": {"type": "integer"},
            "path": {"type": "keyword", "ignore_above": 1024},
            "paragraph": {"type": "keyword", "ignore_above": 1024},
            "kind": {"type": "keyword"},
            "number": {"type": "keyword", "ignore_above": 1024},
            "openingPhrase": {"type": "keyword", "normalizer": "folded", "ignore_above": 1024},
            "function": {"type": "keyword"},
            "text": {
              "type": "object", "dynamic": true,
              "properties": {
                "en": {"type": "text", "analyzer": "icu_english",
                  "fields": {"exact": {"type": "text", "analyzer": "icu"}}},
                "zh": {"type": "text", "analyzer": "icu",
                  "fields": {"pairs": {"type": "text", "analyzer": "chinese_pairs"}}}
              }
            },
            "dates": {"type": "date_range", "format": "strict_date"},
            "cites": {"type": "keyword", "normalizer": "folded", "ignore_above": 1024},
            "participants": {
              "type": "nested",
              "properties": {
                "name": {"type": "keyword", "normalizer": "folded", "ignore_above": 1024},
                "code": {"type": "keyword"},
                "role": {"type": "keyword"},
                "year": {"type": "integer"}
              }
            },
            "meetings": {"type": "keyword", "normalizer": "folded", "ignore_above": 1024},
            "places": {"type": "keyword", "normalizer": "folded", "ignore_above": 1024},
            "verbs": {"type": "keyword", "normalizer": "folded", "ignore_above": 1024},
            "acts": {"type": "keyword"}
          }
        }
      }
    }

    """
}
