package org.shouwen.intake.checking;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.shouwen.casefile.Items;
import org.shouwen.directory.Units;
import org.shouwen.intake.Requests.ExternalRef;
import org.shouwen.intake.Requests.NewRequest;
import org.shouwen.intake.Requests.Person;
import org.shouwen.intake.Suggestions;
import org.springframework.stereotype.Component;

/** Whether a request can be kept as it came. Says everything that is wrong at once. */
@Component
public class RequestCheck {
  private final Units units;
  private final Suggestions suggestions;
  private final Clock clock;

  RequestCheck(Units units, Suggestions suggestions, Clock clock) {
    this.units = units;
    this.suggestions = suggestions;
    this.clock = clock;
  }

  /**
   * @throws org.shouwen.problem.InvalidInput with every fault, in the API's spelling
   */
  public void check(NewRequest request) {
    Faults faults = new Faults();
    where(request, faults);
    if (request.text() == null) {
      faults.add("text", "请写明诉求");
    } else {
      faults.add("text", Wording.faultOfText(request.text(), Limits.TEXT));
    }
    people(request, faults);
    what(request, faults);
    externalRefs(request.externalRefs(), faults);
    PersonCheck.line("reference", request.reference(), Limits.REFERENCE, faults);
    faults.raise();
  }

  private void where(NewRequest request, Faults faults) {
    if (request.channel() == null || !Limits.CHANNELS.contains(request.channel())) {
      faults.add("channel", "没有这种渠道，常用的有 WEB、DESK、WINDOW、HOTLINE、KIOSK、FILE");
    }
    if (request.unitCode() == null || units.find(request.unitCode()).isEmpty()) {
      faults.add("unitCode", "没有这个单位，或不在服务范围内");
    }
    Instant received = request.receivedAt();
    if (received != null && received.isAfter(clock.instant().plus(Limits.AHEAD))) {
      faults.add("receivedAt", "收到时间不能晚于现在");
    }
    if (received != null && received.isBefore(Instant.parse("2000-01-01T00:00:00Z"))) {
      faults.add("receivedAt", "收到时间过早");
    }
  }

  private void people(NewRequest request, Faults faults) {
    LocalDate today = LocalDate.now(clock);
    person("applicant.", request.applicant(), today, faults);
    person("servedPerson.", request.servedPerson(), today, faults);
    person("agent.", request.agent(), today, faults);
    List<Person> opponents = request.opponents() == null ? List.of() : request.opponents();
    if (opponents.size() > Limits.OPPONENTS) {
      faults.add("opponents", "最多%d个".formatted(Limits.OPPONENTS));
    }
    for (int i = 0; i < Math.min(opponents.size(), Limits.OPPONENTS); i++) {
      if (opponents.get(i) == null) {
        faults.add("opponents[%d]".formatted(i), "不能是空的，没有就不要写");
      } else {
        person("opponents[%d].".formatted(i), opponents.get(i), today, faults);
      }
    }
  }

  private static void person(String prefix, Person person, LocalDate today, Faults faults) {
    if (person != null) {
      PersonCheck.check(prefix, person, today, faults);
    }
  }

  private void what(NewRequest request, Faults faults) {
    if (request.item() == null) {
      if (request.matter() != null) {
        faults.add("item", "填了事由就要填事项");
      }
      return;
    }
    if (!Items.ALL.contains(request.item())) {
      faults.add("item", "没有这个事项");
    } else if (request.matter() != null
        && !suggestions.matters(request.item()).contains(request.matter())) {
      faults.add("matter", "这个事项没有这个事由");
    }
  }

  private static void externalRefs(List<ExternalRef> refs, Faults faults) {
    if (refs == null) {
      return;
    }
    if (refs.size() > Limits.EXTERNAL_REFS) {
      faults.add("externalRefs", "最多%d个".formatted(Limits.EXTERNAL_REFS));
    }
    for (int i = 0; i < Math.min(refs.size(), Limits.EXTERNAL_REFS); i++) {
      ExternalRef ref = refs.get(i);
      if (ref == null || ref.number() == null || ref.system() == null) {
        faults.add("externalRefs[%d]".formatted(i), "须有 system 和 number");
      } else {
        PersonCheck.line(
            "externalRefs[%d].system".formatted(i), ref.system(), Limits.SYSTEM, faults);
        PersonCheck.line(
            "externalRefs[%d].number".formatted(i), ref.number(), Limits.REFERENCE, faults);
      }
    }
  }
}
