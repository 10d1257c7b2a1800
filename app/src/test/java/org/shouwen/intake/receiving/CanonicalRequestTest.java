package org.shouwen.intake.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shouwen.intake.Requests.ExternalRef;
import org.shouwen.intake.Requests.NewRequest;
import org.shouwen.intake.Requests.Person;

/** Databases keep hashes of this form, so it never changes: the example is frozen. */
class CanonicalRequestTest {
  private static final Instant RECEIVED = Instant.parse("2025-09-26T02:30:00Z");

  @Test
  void theFrozenExample() {
    NewRequest request =
        new NewRequest(
            "DESK",
            "330503001",
            RECEIVED,
            new Person(
                "张三",
                "M",
                LocalDate.of(1980, 1, 2),
                null,
                "13800000000",
                null,
                List.of("MIGRANT_WORKER", "DISABLED"),
                null,
                null),
            null,
            null,
            List.of(new Person("某厂", null, null, null, null, null, null, null, null)),
            List.of(new ExternalRef("12345", "A1", null)),
            "欠薪\n三个月",
            null,
            "",
            true,
            "R-1");
    assertThat(CanonicalRequest.of(request))
        .isEqualTo(
            """
            shouwen-request-1
            channel=4:DESK
            unitCode=9:330503001
            receivedAt=20:2025-09-26T02:30:00Z
            applicant.name=6:张三
            applicant.gender=1:M
            applicant.birthDate=10:1980-01-02
            applicant.phone=11:13800000000
            applicant.groups.0=14:MIGRANT_WORKER
            applicant.groups.1=8:DISABLED
            opponents.0.name=6:某厂
            externalRefs.0.system=5:12345
            externalRefs.0.number=2:A1
            text=16:欠薪
            三个月
            matter=0:
            urgent=4:true
            reference=3:R-1""");
  }

  @Test
  void whatIsAbsentLeavesNoTrace() throws ReflectiveOperationException {
    assertThat(CanonicalRequest.of(with(NewRequest.class, null))).isEqualTo("shouwen-request-1");
  }

  /** A component that somebody adds to the record and forgets here would make two requests one. */
  @Test
  void everyFieldTells() throws ReflectiveOperationException {
    for (RecordComponent field : NewRequest.class.getRecordComponents()) {
      assertThat(CanonicalRequest.of(with(NewRequest.class, field)))
          .as(field.getName())
          .contains("\n" + field.getName());
    }
    for (RecordComponent field : Person.class.getRecordComponents()) {
      assertThat(CanonicalRequest.of(of(List.of(with(Person.class, field)), null)))
          .as(field.getName())
          .contains("\nopponents.0." + field.getName());
    }
    for (RecordComponent field : ExternalRef.class.getRecordComponents()) {
      assertThat(CanonicalRequest.of(of(null, List.of(with(ExternalRef.class, field)))))
          .as(field.getName())
          .contains("\nexternalRefs.0." + field.getName());
    }
  }

  private static NewRequest of(List<Person> opponents, List<ExternalRef> refs) {
    return new NewRequest(
        null, null, null, null, null, null, opponents, refs, null, null, null, null, null);
  }

  /** All null but the one. */
  private static <T extends Record> T with(Class<T> type, RecordComponent one)
      throws ReflectiveOperationException {
    List<Class<?>> types = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    for (RecordComponent field : type.getRecordComponents()) {
      types.add(field.getType());
      values.add(one != null && field.getName().equals(one.getName()) ? some(field) : null);
    }
    return type.getDeclaredConstructor(types.toArray(Class[]::new)).newInstance(values.toArray());
  }

  private static Object some(RecordComponent field) {
    Person person = new Person("王五", null, null, null, null, null, null, null, null);
    return switch (field.getType().getSimpleName()) {
      case "String" -> "x";
      case "Boolean" -> true;
      case "Instant" -> RECEIVED;
      case "LocalDate" -> LocalDate.of(2000, 1, 1);
      case "Person" -> person;
      case "List" ->
          switch (field.getName()) {
            case "opponents" -> List.of(person);
            case "externalRefs" -> List.of(new ExternalRef("12345", null, null));
            default -> List.of("x");
          };
      default -> throw new IllegalStateException("give this test a value of " + field);
    };
  }
}
