package org.shouwen.portal.residents;

import org.shouwen.casefile.Items;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What can be asked for here, what each needs, how long it may take. */
@Controller
class ItemsController {
  @GetMapping("/items")
  String items(Model model) {
    model.addAttribute("items", Items.ALL);
    return "portal/items";
  }
}
