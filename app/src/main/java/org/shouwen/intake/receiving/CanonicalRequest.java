package org.shouwen.intake.receiving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.shouwen.intake.Requests.ExternalRef;
import org.shouwen.intake.Requests.NewRequest;
import org.shouwen.intake.Requests.Person;

/**
 * The form over which a request is fingerprinted, to tell whether the same came again: each field
 * that was given, in fixed order, as its name, its length in UTF-8 bytes and its value. What is
 * absent is left out, so that a field which a later version adds changes no fingerprint of a
 * request without it. No two different requests have the same form.
 *
 * <p>It is kept in databases: a name, once written, stays, and a new field goes to the end of its
 * kind.
 */
public final class CanonicalRequest {
  private static final String FORM = "shouwen-request-1";

  private final StringBuilder form = new StringBuilder(FORM);

  private CanonicalRequest() {}

  public static String of(NewRequest request) {
    CanonicalRequest canonical = new CanonicalRequest();
    canonical.add(request);
    return canonical.form.toString();
  }

  private void add(NewRequest request) {
    add("channel", request.channel());
    add("unitCode", request.unitCode());
    add("receivedAt", request.receivedAt());
    add("applicant", request.applicant());
    add("servedPerson", request.servedPerson());
    add("agent", request.agent());
    each("opponents", request.opponents());
    each("externalRefs", request.externalRefs());
    add("text", request.text());
    add("item", request.item());
    add("matter", request.matter());
    add("urgent", request.urgent());
    add("reference", request.reference());
    add("lateReason", request.lateReason());
  }

  private void person(String at, Person person) {
    add(at + ".name", person.name());
    add(at + ".gender", person.gender());
    add(at + ".birthDate", person.birthDate());
    add(at + ".idNumber", person.idNumber());
    add(at + ".phone", person.phone());
    add(at + ".address", person.address());
    each(at + ".groups", person.groups());
    add(at + ".safeContact", person.safeContact());
    add(at + ".relation", person.relation());
  }

  private void externalRef(String at, ExternalRef ref) {
    add(at + ".system", ref.system());
    add(at + ".number", ref.number());
    add(at + ".due", ref.due());
  }

  private void each(String name, List<?> values) {
    for (int i = 0; values != null && i < values.size(); i++) {
      add(name + "." + i, values.get(i));
    }
  }

  private void add(String name, Object value) {
    if (value instanceof Person person) {
      person(name, person);
    } else if (value instanceof ExternalRef ref) {
      externalRef(name, ref);
    } else if (value != null) {
      String text = value.toString();
      form.append('\n').append(name).append('=');
      form.append(text.getBytes(UTF_8).length).append(':').append(text);
    }
  }
}
