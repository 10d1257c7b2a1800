package org.shouwen.intake.roster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.shouwen.directory.RosterLines;
import org.shouwen.directory.RosterLines.Line;
import org.shouwen.directory.Units;
import org.shouwen.identity.People;
import org.shouwen.identity.Viewers;
import org.shouwen.problem.ActOnPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The duty roster 值班表: every member of staff reads it, the heads keep it. */
@Controller
@RequestMapping(RosterPage.PAGE)
class RosterPage {
  static final String PAGE = "/roster";
  private static final List<String> RECEIVE = List.of("reception", "station");
  private final KeepingRoster keeping;
  private final Units units;
  private final People people;
  private final Viewers viewers;

  RosterPage(KeepingRoster keeping, Units units, People people, Viewers viewers) {
    this.keeping = keeping;
    this.units = units;
    this.people = people;
    this.viewers = viewers;
  }

  @GetMapping
  String page(Model model) {
    model.addAttribute("lines", keeping.inForce().stream().map(this::shown).toList());
    model.addAttribute("changes", keeping.lastChanged().stream().map(this::shown).toList());
    boolean mayKeep = keeping.mayKeep();
    model.addAttribute("mayKeep", mayKeep);
    if (mayKeep) {
      model.addAttribute("mayKeepDefault", viewers.current().in("admin"));
      model.addAttribute("receivers", receivers());
    }
    return "intake/roster";
  }

  @PostMapping
  String enter(
      @RequestParam String unit,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(defaultValue = "") String weekday,
      @RequestParam String person,
      @RequestParam String deputy,
      RedirectAttributes next) {
    return ActOnPage.done(
        PAGE,
        "roster.entered",
        next,
        () -> keeping.enter(List.of(Shifts.of(unit, day, weekday, person, deputy))));
  }

  @PostMapping("/file")
  String load(@RequestParam MultipartFile file, RedirectAttributes next) throws IOException {
    String text = new String(file.getBytes(), StandardCharsets.UTF_8);
    return ActOnPage.done(PAGE, "roster.loaded", next, () -> keeping.enter(RosterFile.read(text)));
  }

  @PostMapping("/{id}/end")
  String end(@PathVariable String id, RedirectAttributes next) {
    return ActOnPage.done(PAGE, "roster.ended", next, () -> keeping.end(id));
  }

  /** Whom to offer for choosing; anybody else of the unit may be typed. */
  private List<People.Person> receivers() {
    return viewers.current().units().stream()
        .sorted()
        .flatMap(unit -> RECEIVE.stream().flatMap(role -> people.answering(role, unit).stream()))
        .distinct()
        .toList();
  }

  private Shown shown(Line line) {
    String unit = line.shift().unit();
    return new Shown(
        line,
        unit.equals(RosterLines.ANYWHERE) ? "" : units.fullName(unit),
        viewers.nameOf(line.shift().person()),
        viewers.nameOf(line.shift().deputy()),
        Stream.of(line.endedBy(), line.enteredBy())
            .filter(by -> by != null)
            .findFirst()
            .map(viewers::nameOf)
            .orElse(""),
        keeping.mayEnd(line));
  }

  /**
   * A line as the tables show it.
   *
   * @param place "" for everywhere
   * @param by who changed it last
   */
  public record Shown(
      Line line, String place, String person, String deputy, String by, boolean mayEnd) {}
}
