package org.shouwen.directory.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.shouwen.ServerTest;
import org.shouwen.directory.Lawyers;
import org.shouwen.directory.Unit;
import org.shouwen.directory.Unit.Level;
import org.shouwen.directory.Units;
import org.shouwen.problem.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

/** The places and people that the first start loads. */
@ServerTest
class UnitsAreATreeTest {
  @Autowired Units units;
  @Autowired Lawyers lawyers;

  @Test
  void everyPlaceOfTheFileIsThereUnderItsCity() {
    assertThat(units.cities()).extracting(Unit::name).containsExactly("上海市", "温州市", "湖州市", "银川市");
    assertThat(
            units.cities().stream().mapToInt(city -> units.officesUnder(city.code()).size()).sum())
        .isEqualTo(4 + 19 + 286);
    assertThat(units.children("330503")).hasSize(10);
    assertThat(units.find("110101001")).isEmpty();
    assertThat(units.find(null)).isEmpty();
  }

  @Test
  void aPlaceIsCalledFromTheCityDown() {
    Unit village = units.children("330503001").get(0);
    assertThat(village.level()).isEqualTo(Level.VILLAGE);
    assertThat(units.fullName(village.code()))
        .startsWith("湖州市南浔区")
        .endsWith(units.find("330503001").orElseThrow().name() + village.name());
  }

  @Test
  void aVillageIsHandledByItsTownAndEveryOtherPlaceByItself() {
    assertThat(units.officeOf("330503001201")).isEqualTo("330503001");
    assertThat(units.officeOf("330503001")).isEqualTo("330503001");
    assertThat(units.officeOf("3305")).isEqualTo("3305");
    assertThatThrownBy(() -> units.officeOf("999999")).isInstanceOf(NotFound.class);
  }

  @Test
  void officesUnderATownAreTheTownAlone() {
    assertThat(units.officesUnder("330503001")).extracting(Unit::code).containsExactly("330503001");
    assertThat(units.officesUnder("330503")).hasSize(11).noneMatch(u -> u.level() == Level.VILLAGE);
  }

  @Test
  void everyCountyHasAtLeastTwoLawyersAndTheBusiestComesLast() {
    for (Unit city : units.cities()) {
      for (Unit county : units.children(city.code())) {
        var serving = lawyers.servingOffice(county.code());
        assertThat(serving).as(county.name()).hasSizeGreaterThan(1);
        assertThat(serving).isSortedAccordingTo((a, b) -> Integer.compare(a.load(), b.load()));
      }
    }
    assertThat(lawyers.all()).hasSize(30);
  }

  @Test
  void anAssignmentIsCountedAndTakenBack() {
    int before = lawyers.find("lvshi12").orElseThrow().load();
    lawyers.assigned("lvshi12");
    assertThat(lawyers.find("lvshi12").orElseThrow().load()).isEqualTo(before + 1);
    lawyers.released("lvshi12");
    assertThat(lawyers.find("lvshi12").orElseThrow().load()).isEqualTo(before);
    assertThatThrownBy(() -> lawyers.assigned("nobody")).isInstanceOf(NotFound.class);
  }
}
