package org.shouwen.directory;

import java.util.List;
import java.util.Optional;

/** The lawyers whom legal aid can be given to 承办律师. */
public interface Lawyers {
  Optional<Lawyer> find(String login);

  List<Lawyer> all();

  /** Those who serve the office, the least loaded first. */
  List<Lawyer> servingOffice(String office);

  /** Counts one more open case, in the caller's transaction. */
  void assigned(String login);

  /** Counts one open case less, in the caller's transaction. */
  void released(String login);
}
