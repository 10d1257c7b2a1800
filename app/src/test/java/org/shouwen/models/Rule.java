package org.shouwen.models;

import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing that every model must be.
 *
 * @param why shown with each finding
 * @param check says what is wrong, element by element
 */
record Rule(String name, String why, Function<Model, Stream<String>> check) {
  String findings(Model model) {
    String found = String.join("\n  ", check.apply(model).toList());
    return found.isEmpty() ? "" : name + " (" + why + ")\n  " + found;
  }
}
