package org.shouwen.legalaid.examining;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.shouwen.legalaid.paper.Material;

/**
 * Reads the lines in which a receptionist lists what was handed in: name, copies, original or copy.
 */
final class HandedIn {
  private static final Pattern COPIES = Pattern.compile("(\\d{1,3})\\s*份");
  private static final Pattern ORIGINAL = Pattern.compile("原件|复印件|正本|副本");

  private HandedIn() {}

  /** One material a line; a line without a number is one copy, without 原件 a copy. */
  static List<Material> materials(String lines) {
    return lines
        .lines()
        .map(String::strip)
        .filter(l -> !l.isEmpty())
        .map(HandedIn::material)
        .toList();
  }

  private static Material material(String line) {
    Matcher copies = COPIES.matcher(line);
    int number = copies.find() ? Math.max(1, Integer.parseInt(copies.group(1))) : 1;
    String name = ORIGINAL.matcher(COPIES.matcher(line).replaceAll("")).replaceAll("").strip();
    boolean original = line.contains("原件") || line.contains("正本");
    return new Material(name.isEmpty() ? line : name, number, original);
  }
}
