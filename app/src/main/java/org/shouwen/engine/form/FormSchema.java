package org.shouwen.engine.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A deployed form: what its task accepts, and nothing else. */
record FormSchema(String id, List<FormField> fields) {
  Set<String> keys() {
    return fields.stream().map(FormField::key).collect(Collectors.toSet());
  }

  /** Null when the form has none of that key. */
  FormField field(String key) {
    return fields.stream().filter(f -> f.key().equals(key)).findFirst().orElse(null);
  }
}
