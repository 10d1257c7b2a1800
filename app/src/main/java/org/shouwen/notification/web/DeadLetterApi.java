package org.shouwen.notification.web;

import java.util.List;
import org.shouwen.identity.Viewers;
import org.shouwen.notification.outbox.Letters;
import org.shouwen.notification.outbox.Letters.DeadLetter;
import org.shouwen.problem.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Letters that were given up, for the administrator: why, and once more. */
@RestController
@RequestMapping("/api/letters")
class DeadLetterApi {
  private final Letters letters;
  private final Viewers viewers;

  DeadLetterApi(Letters letters, Viewers viewers) {
    this.letters = letters;
    this.viewers = viewers;
  }

  @GetMapping("/dead")
  List<DeadLetter> dead() {
    checkAdministrator();
    return letters.dead();
  }

  @PostMapping("/{id}/revive")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void revive(@PathVariable String id) {
    checkAdministrator();
    if (!letters.revive(id)) {
      throw new NotFound("没有这封发送失败的信");
    }
  }

  private void checkAdministrator() {
    if (!viewers.current().in("admin")) {
      throw new AccessDeniedException("administrators alone");
    }
  }
}
