package org.shouwen.portal.frame;

import java.util.List;

/**
 * What {@code layout.html} draws around every page.
 *
 * @param name of who is signed in, null for a visitor
 * @param links the ways that this person's roles open
 * @param language the other language's tag
 * @param languageHref this page in the other language
 */
record Frame(String name, List<Link> links, String language, String languageHref) {
  /**
   * @param key of the label in {@code portal.properties}
   * @param here whether this is the page looked at
   */
  record Link(String key, String href, boolean here) {}
}
