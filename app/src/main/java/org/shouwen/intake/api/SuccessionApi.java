package org.shouwen.intake.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.shouwen.intake.FirstContacts;
import org.shouwen.problem.InvalidInput;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * The head of a unit hands a leaver's residents to a successor; the old name stays on their cases.
 */
@RestController
@Tag(name = "first contacts", description = "首问人 First contacts")
class SuccessionApi {
  private final FirstContacts contacts;

  SuccessionApi(FirstContacts contacts) {
    this.contacts = contacts;
  }

  @PutMapping("/api/first-contacts/{leaver}/successor")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Names who answers from now on for the cases of a leaver")
  void succeed(@PathVariable String leaver, @RequestBody Named named) {
    if (named.successor() == null || named.successor().isBlank()) {
      throw new InvalidInput("successor", "请写明接任人的账号");
    }
    contacts.succeed(leaver, named.successor());
  }

  record Named(String successor) {}
}
