package org.shouwen.oversight.desk;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For the cards and the case panel of Tasklist. */
@RestController
@RequestMapping("/api/desk/tasks")
class DeskTasksController {
  private static final int A_PAGE = 100;
  private final TaskCards cards;

  DeskTasksController(TaskCards cards) {
    this.cards = cards;
  }

  /** Tasks that the caller may not see are left out without a word. */
  @GetMapping
  List<TaskCard> of(@RequestParam List<String> ids) {
    return cards.of(ids.stream().filter(id -> !id.isBlank()).distinct().limit(A_PAGE).toList());
  }
}
