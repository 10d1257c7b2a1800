package org.shouwen.oversight.board;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The board's figures for programs: the same as in Cockpit. */
@RestController
@RequestMapping("/api/board")
class BoardController {
  private final ClockBoard board;

  BoardController(ClockBoard board) {
    this.board = board;
  }

  @GetMapping
  List<BoardRow> counts() {
    return board.counts();
  }
}
