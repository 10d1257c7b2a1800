package org.shouwen.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import org.shouwen.reporting.CaseRegister.Wanted;
import org.shouwen.reporting.order.Order;
import org.shouwen.reporting.order.Ordering;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A month's register from the page: a short one at once, a long one ordered and watched. */
@Controller
class OrdersController {
  private final Readers readers;
  private final Asking asking;
  private final Ordering ordering;

  OrdersController(Readers readers, Asking asking, Ordering ordering) {
    this.readers = readers;
    this.asking = asking;
    this.ordering = ordering;
  }

  @PostMapping("/reports/cases")
  String order(
      @RequestParam(defaultValue = "") String month,
      @RequestParam(defaultValue = "") String unit,
      @RequestParam(defaultValue = "") String item,
      @RequestParam String format,
      @RequestParam(defaultValue = "zh") String lang,
      RedirectAttributes next) {
    readers.check();
    Wanted wanted = asking.register(month, unit, item, format, lang);
    if (ordering.isLong(wanted)) {
      return "redirect:/reports/orders/" + ordering.order(wanted);
    }
    next.addAttribute("month", wanted.month());
    next.addAttribute("unit", wanted.unit());
    next.addAttribute("item", wanted.item());
    next.addAttribute("lang", wanted.locale().getLanguage());
    return "redirect:/api/reports/cases." + format.toLowerCase(java.util.Locale.ROOT);
  }

  /** Looks again by itself until the order has ended. */
  @GetMapping("/reports/orders/{id}")
  String show(@PathVariable String id, Model model, HttpServletResponse response) {
    readers.check();
    Order order = ordering.mine(id);
    if (order.isOpen()) {
      response.setHeader("Refresh", "3");
    }
    model.addAttribute("order", order);
    model.addAttribute("keptUntil", order.endedAt() == null ? null : Ordering.keptUntil(order));
    return "reporting/order";
  }

  @GetMapping("/reports/orders/{id}/file")
  ResponseEntity<byte[]> fetch(@PathVariable String id) {
    readers.check();
    Wanted wanted = ordering.mine(id).wanted();
    return ReportFile.of(ordering.file(id), wanted.format(), wanted.fileName());
  }

  @PostMapping("/reports/orders/{id}/again")
  String again(@PathVariable String id) {
    readers.check();
    ordering.again(id);
    return "redirect:/reports/orders/" + id;
  }
}
