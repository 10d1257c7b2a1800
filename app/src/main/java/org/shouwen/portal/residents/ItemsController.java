package org.shouwen.portal.residents;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What can be asked for here, what each needs, how long it may take. */
@Controller
class ItemsController {
  /** As in {@code Cases.CaseFile#item}; the texts are {@code item.<item>.*}. */
  private static final List<String> ITEMS =
      List.of(
          "LEGAL_AID",
          "MEDIATION",
          "NOTARY",
          "CONSULTATION",
          "COMPLAINT",
          "ARBITRATION",
          "RECONSIDERATION",
          "FORENSIC",
          "COMMUNITY_SUPPORT",
          "LAW_EDUCATION");

  @GetMapping("/items")
  String items(Model model) {
    model.addAttribute("items", ITEMS);
    return "portal/items";
  }
}
