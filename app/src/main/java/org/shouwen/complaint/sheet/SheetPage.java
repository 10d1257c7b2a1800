package org.shouwen.complaint.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.shouwen.complaint.policy.Finding;
import org.shouwen.complaint.sheet.Sheet.Point;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The points as a table to fill in, linked from the case page. */
@Controller
@RequestMapping("/cases/{number}/complaint")
class SheetPage {
  private static final int EMPTY_ROWS = 3;
  private final Sheets sheets;

  SheetPage(Sheets sheets) {
    this.sheets = sheets;
  }

  @GetMapping
  public String show(@PathVariable String number, Model model) {
    sheets.requireStaff(number);
    return page(number, sheets.of(number), model);
  }

  /** Rows without a text are left out. */
  @PostMapping
  public String save(
      @PathVariable String number,
      @RequestParam String subject,
      @RequestParam String subjectUnit,
      @RequestParam List<String> text,
      @RequestParam List<String> finding,
      @RequestParam List<String> evidence,
      @RequestParam List<String> basis,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    sheets.requireStaff(number);
    Sheet entered =
        new Sheet(
            subject.strip(),
            subjectUnit.strip(),
            IntStream.range(0, text.size())
                .filter(i -> !text.get(i).isBlank())
                .mapToObj(
                    i ->
                        new Point(
                            text.get(i).strip(),
                            finding.get(i),
                            evidence.get(i).strip(),
                            basis.get(i).strip()))
                .toList());
    try {
      sheets.put(number, SheetCheck.of(entered));
    } catch (InvalidInput wrong) {
      response.setStatus(422);
      model.addAttribute("problem", wrong);
      return page(number, entered, model);
    }
    next.addFlashAttribute("message", "sheet.saved");
    return "redirect:/cases/" + number + "/complaint";
  }

  private static String page(String number, Sheet sheet, Model model) {
    List<Point> rows = new ArrayList<>(sheet.points());
    for (int i = 0; i < EMPTY_ROWS; i++) {
      rows.add(new Point(null, null, null, null));
    }
    model.addAttribute("number", number);
    model.addAttribute("sheet", sheet);
    model.addAttribute("rows", rows);
    model.addAttribute("findings", Finding.values());
    return "complaint/sheet";
  }
}
