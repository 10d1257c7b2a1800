package org.shouwen.reporting;

import java.util.Optional;
import org.shouwen.evaluation.Ratings.Rating;
import org.springframework.stereotype.Component;

/** What the resident said of the service. */
@Component
class RatingSection {
  void write(Optional<Rating> rating, Texts texts, Lines lines) {
    lines.section("rating");
    rating.ifPresentOrElse(
        given -> {
          lines.add(
              "FACT",
              texts.of("rating"),
              texts.of("score", given.score()),
              texts.of("ratedAt"),
              Moments.minute(given.at()));
          if (given.comment() != null && !given.comment().isBlank()) {
            lines.add("FULL", texts.of("comment"), given.comment());
          }
        },
        () -> lines.add("NONE", texts.of("notRated")));
  }
}
