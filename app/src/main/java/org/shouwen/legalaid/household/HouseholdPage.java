package org.shouwen.legalaid.household;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.shouwen.legalaid.household.Household.Member;
import org.shouwen.problem.InvalidInput;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The household as a table to fill in, linked from the case page. */
@Controller
@RequestMapping("/cases/{number}/household")
class HouseholdPage {
  private static final int EMPTY_ROWS = 3;
  private final Households households;

  HouseholdPage(Households households) {
    this.households = households;
  }

  @GetMapping
  public String show(@PathVariable String number, Model model) {
    households.requireStaff(number);
    return page(number, households.find(number).orElse(Household.EMPTY), model);
  }

  /** Rows without name and relation are left out. */
  @PostMapping
  public String save(
      @PathVariable String number,
      @RequestParam List<String> name,
      @RequestParam List<String> relation,
      @RequestParam List<String> age,
      @RequestParam List<String> occupation,
      @RequestParam List<String> monthlyIncome,
      @RequestParam String assets,
      @RequestParam String rigidExpense,
      Model model,
      HttpServletResponse response,
      RedirectAttributes next) {
    households.requireStaff(number);
    Household entered = Household.EMPTY;
    try {
      List<Member> members = new ArrayList<>();
      for (int i = 0; i < name.size(); i++) {
        if (!(name.get(i) + relation.get(i)).isBlank()) {
          members.add(
              new Member(
                  name.get(i).strip(),
                  relation.get(i).strip(),
                  age(age.get(i), i),
                  occupation.get(i).strip(),
                  yuan(monthlyIncome.get(i), "members[" + i + "].monthlyIncome")));
        }
      }
      entered = new Household(members, assets.strip(), yuan(rigidExpense, "rigidExpense"));
      households.put(number, HouseholdCheck.of(entered));
    } catch (InvalidInput wrong) {
      response.setStatus(422);
      model.addAttribute("problem", wrong);
      return page(number, entered, model);
    }
    next.addFlashAttribute("message", "household.saved");
    return "redirect:/cases/" + number + "/household";
  }

  private String page(String number, Household household, Model model) {
    List<Member> rows = new ArrayList<>(household.members());
    for (int i = 0; i < EMPTY_ROWS; i++) {
      rows.add(new Member(null, rows.isEmpty() ? Household.APPLICANT : null, null, null, null));
    }
    model.addAttribute("number", number);
    model.addAttribute("rows", rows);
    model.addAttribute(
        "household", HouseholdShown.of(household, households.standard(number).orElse(null)));
    return "legalaid/household";
  }

  private static Integer age(String text, int row) {
    Long age = yuan(text, "members[" + row + "].age");
    return age == null ? null : (int) Math.min(age, Integer.MAX_VALUE);
  }

  private static Long yuan(String text, String field) {
    try {
      return text.isBlank() ? null : Long.valueOf(text.strip());
    } catch (NumberFormatException e) {
      throw new InvalidInput(field, "应为整数");
    }
  }
}
