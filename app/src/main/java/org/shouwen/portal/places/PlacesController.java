package org.shouwen.portal.places;

import java.time.Duration;
import java.util.List;
import org.shouwen.directory.Unit;
import org.shouwen.directory.Units;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Feeds {@code places.js}: the units directly under one, so that picking needs no page load. */
@RestController
class PlacesController {
  private final Units units;

  PlacesController(Units units) {
    this.units = units;
  }

  @GetMapping("/places/{code:[0-9]{4,12}}")
  ResponseEntity<List<Option>> under(@PathVariable String code) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .body(units.children(code).stream().map(Option::of).toList());
  }

  record Option(String code, String name) {
    static Option of(Unit unit) {
      return new Option(unit.code(), unit.name());
    }
  }
}
