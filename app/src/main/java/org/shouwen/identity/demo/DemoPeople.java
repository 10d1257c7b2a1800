package org.shouwen.identity.demo;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.shouwen.directory.Lawyer;
import org.shouwen.directory.Lawyers;
import org.shouwen.directory.Unit;
import org.shouwen.directory.Units;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The demo's people, their roles and units, in the engine's own identity tables; password {@code
 * demo}. Production has none of them.
 */
@Component
@Profile("demo")
class DemoPeople {
  private static final List<String> CITIES = List.of("3305", "3303", "6401", "3101");

  /** login, name, roles; all see the four cities but the township station. */
  private static final List<Person> PEOPLE =
      List.of(
          person("jiedai", "接待员 江晓燕", "reception"),
          person("shencha", "法援审查员 沈查理", "legal-aid"),
          person("shenpi", "法援审批人 申批准", "approval"),
          person("zhipai", "指派员 支派", "dispatch"),
          person("tiaojie", "调解员 田解", "mediation"),
          person("gongzheng", "公证员 龚正", "notary"),
          person("gongzheng02", "公证员 龚证明", "notary"),
          person("gongshen", "公证审批人 龚慎", "notary-approval"),
          person("tousu", "投诉调查员 陶素", "bureau"),
          person("diaocha", "投诉调查员 刁查", "bureau"),
          person("lvshi", "律师 吕诗", "lawyer"),
          person("yewuke", "局业务科 叶科", "bureau"),
          person("juzhang", "局长 鞠章", "leader"),
          person("huifang", "回访员 惠芳", "callback", "reception"),
          person("huifang02", "回访员 惠珍", "callback"),
          person("fujuzhang", "副局长 傅菊章", "leader"),
          person("dangan", "档案员 党安", "archive"),
          person("jiandu", "督办员 简督", "supervision"),
          person("shenji", "审计员 沈稽", "audit"),
          person("admin", "系统管理员", "admin", "camunda-admin"),
          new Person("sifasuo", "司法所 司法所长", List.of("station"), List.of("330503001")));

  private final IdentityService identity;
  private final Units units;
  private final Lawyers lawyers;

  DemoPeople(IdentityService identity, Units units, Lawyers lawyers) {
    this.identity = identity;
    this.units = units;
    this.lawyers = lawyers;
  }

  /** Before whatever grants rights to these groups. */
  @EventListener(ApplicationStartedEvent.class)
  @Order(-100)
  @Transactional
  public void settle() {
    if (identity.createUserQuery().userId("admin").count() > 0) {
      return;
    }
    Roles.ALL.forEach((id, name) -> group(id, name, "ROLE"));
    group("camunda-admin", "系统管理（引擎）", "SYSTEM");

    PEOPLE.forEach(this::settle);
    for (Lawyer lawyer : lawyers.all()) {
      if (identity.createUserQuery().userId(lawyer.login()).count() == 0) {
        settle(
            new Person(lawyer.login(), "律师 " + lawyer.name(), List.of("lawyer"), lawyer.units()));
      }
    }
  }

  private void settle(Person person) {
    add(person.login(), person.name());
    person.roles().forEach(role -> identity.createMembership(person.login(), role));
    for (String code : person.units()) {
      if (identity.createGroupQuery().groupId("unit:" + code).count() == 0) {
        unit(code);
      }
      identity.createMembership(person.login(), "unit:" + code);
    }
  }

  private void add(String login, String name) {
    var user = identity.newUser(login);
    user.setFirstName(name.contains(" ") ? name.substring(name.indexOf(' ') + 1) : name);
    user.setLastName(name.contains(" ") ? name.substring(0, name.indexOf(' ')) : "");
    user.setPassword("demo");
    identity.saveUser(user);
  }

  /** A unit's group belongs to the tenants, that is to the offices, of its whole subtree. */
  private void unit(String code) {
    String group = "unit:" + code;
    group(group, units.fullName(code), "UNIT");
    for (Unit office : units.officesUnder(code)) {
      if (identity.createTenantQuery().tenantId(office.code()).count() == 0) {
        var tenant = identity.newTenant(office.code());
        tenant.setName(units.fullName(office.code()));
        identity.saveTenant(tenant);
      }
      identity.createTenantGroupMembership(office.code(), group);
    }
  }

  private void group(String id, String name, String type) {
    if (identity.createGroupQuery().groupId(id).count() == 0) {
      var group = identity.newGroup(id);
      group.setName(name);
      group.setType(type);
      identity.saveGroup(group);
    }
  }

  private static Person person(String login, String name, String... roles) {
    return new Person(login, name, Arrays.asList(roles), CITIES);
  }

  private record Person(String login, String name, List<String> roles, List<String> units) {}
}
