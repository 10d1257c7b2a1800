package org.shouwen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The house rules that a compiler does not keep; each says why. */
@AnalyzeClasses(packages = "org.shouwen", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @Test
  void modulesMeetOnlyAtTheirFacesAndNeverInACircle() {
    ApplicationModules.of(Shouwen.class).verify();
  }

  @ArchTest
  static final ArchRule onlyTheRoomsThatBindToTheEngineImportIt =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.shouwen.engine..", "org.shouwen.oversight..", "org.shouwen.identity..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..")
          .because(
              "the engine's community edition has ended: what may have to leave must be in few places");

  @ArchTest
  static final ArchRule theCalendarKnowsNoFramework =
      noClasses()
          .that()
          .resideInAPackage("org.shouwen.calendar..")
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "jakarta..", "org.camunda..")
          .because("dates of the law are proven by arithmetic alone");

  @ArchTest
  static final ArchRule nobodyReadsAnotherClock =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.shouwen.engine.DatabaseTime")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callConstructor(Date.class)
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("there is one business clock, which the demo and the tests may move");
}
