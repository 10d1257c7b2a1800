package org.shouwen.notary.register;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 公证登记簿 over HTTP. */
@RestController
@RequestMapping("/api/notary/register")
class RegisterApi {
  private final Register register;

  RegisterApi(Register register) {
    this.register = register;
  }

  @GetMapping
  @Operation(summary = "The register of deeds, by day of closing (notaries, archive, supervision)")
  List<RegisterLine> closed(@RequestParam LocalDate from, @RequestParam LocalDate to) {
    return register.closed(from, to);
  }
}
