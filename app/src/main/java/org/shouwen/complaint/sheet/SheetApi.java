package org.shouwen.complaint.sheet;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The points of a complaint, for staff who may see the case; for all others there are none. */
@RestController
@RequestMapping("/api/cases/{number}/complaint")
class SheetApi {
  private final Sheets sheets;

  SheetApi(Sheets sheets) {
    this.sheets = sheets;
  }

  @GetMapping
  Sheet get(@PathVariable String number) {
    sheets.requireStaff(number);
    return sheets.of(number);
  }

  @PutMapping
  Sheet put(@PathVariable String number, @RequestBody Sheet sheet) {
    sheets.requireStaff(number);
    sheets.put(number, SheetCheck.of(sheet));
    return sheet;
  }
}
