package org.shouwen.reporting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shouwen.casefile.RecordedCases.Recorded;
import org.shouwen.directory.Units;
import org.shouwen.document.PrintableText;
import org.shouwen.identity.Viewers;
import org.springframework.stereotype.Component;

/** The rows of {@code cases-register.jrxml}: the totals, then one a case. */
@Component
class RegisterRows {
  private static final int SHOWN_OF_HASH = 8;
  private final Units units;
  private final Viewers viewers;

  RegisterRows(Units units, Viewers viewers) {
    this.units = units;
    this.viewers = viewers;
  }

  List<Map<String, ?>> of(List<Recorded> cases, Texts texts, PrintableText printable) {
    List<Map<String, ?>> rows = new ArrayList<>();
    totals(cases, texts).forEach(rows::add);
    int seq = 0;
    for (Recorded one : cases) {
      Map<String, Object> row = new HashMap<>();
      row.put("section", "list");
      row.put("n1", ++seq);
      row.put("a", one.number());
      row.put("b", Moments.minute(one.receivedAt()));
      row.put("c", Moments.minute(one.recordedAt()));
      row.put("d", one.unitName());
      row.put("e", texts.name("item", one.item()));
      row.put("f", printable.of(one.matter()));
      row.put("g", texts.name("channel", one.channel()));
      row.put("h", people(one));
      row.put("i", state(one, texts));
      row.put("j", Moments.day(one.closedAt()));
      row.put("k", one.journalLength() + "·" + shown(one.journalHead()));
      rows.add(row);
    }
    return rows;
  }

  private List<Map<String, ?>> totals(List<Recorded> cases, Texts texts) {
    Map<List<String>, int[]> counts = new LinkedHashMap<>();
    cases.stream()
        .sorted(
            Comparator.comparing((Recorded r) -> r.office())
                .thenComparing(r -> texts.name("item", r.item())))
        .forEach(
            one ->
                count(
                    counts.computeIfAbsent(
                        List.of(units.fullName(one.office()), texts.name("item", one.item())),
                        k -> new int[2]),
                    one));
    int[] all = new int[2];
    cases.forEach(one -> count(all, one));
    counts.put(List.of(texts.plain("register.total"), ""), all);
    List<Map<String, ?>> rows = new ArrayList<>();
    counts.forEach(
        (names, numbers) ->
            rows.add(
                Map.of(
                    "section",
                    "sum",
                    "a",
                    names.get(0),
                    "b",
                    names.get(1),
                    "n1",
                    numbers[0],
                    "n2",
                    numbers[1],
                    "n3",
                    numbers[0] - numbers[1])));
    return rows;
  }

  private static void count(int[] recordedAndClosed, Recorded one) {
    recordedAndClosed[0]++;
    if ("CLOSED".equals(one.state())) {
      recordedAndClosed[1]++;
    }
  }

  private String people(Recorded one) {
    String first = one.firstContact() == null ? "" : viewers.nameOf(one.firstContact());
    return one.handler() == null ? first : first + "／" + viewers.nameOf(one.handler());
  }

  private static String state(Recorded one, Texts texts) {
    String state = texts.name("state", one.state());
    return one.outcome() == null ? state : state + "／" + texts.name("outcome", one.outcome());
  }

  private static String shown(String hash) {
    return hash == null ? "" : hash.substring(0, Math.min(SHOWN_OF_HASH, hash.length()));
  }
}
